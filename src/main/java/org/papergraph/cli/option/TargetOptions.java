package org.papergraph.cli.option;

import java.io.Console;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.papergraph.push.Credentials;
import org.papergraph.push.PushProtocol;
import org.papergraph.push.Target;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a command finds a store that others serve. Secrets come from files, the environment or the terminal. */
public final class TargetOptions {

    private static final String PASSWORD = "PAPERGRAPH_PUSH_PASSWORD";
    private static final String TOKEN = "PAPERGRAPH_PUSH_TOKEN";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "The address of the graph store there, or of its SPARQL Update.")
    private URI address;

    @Option(names = "--protocol", paramLabel = "PROTOCOL", defaultValue = "auto",
            description = "gsp (SPARQL Graph Store Protocol), update (SPARQL Update) or auto: by the address, else what works (default: ${DEFAULT-VALUE}).")
    private PushProtocol protocol;

    @Option(names = "--user", paramLabel = "NAME", description = "The user there, whose password comes from --password-file, from " + PASSWORD + " in the environment, or is asked for.")
    private Optional<String> user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file whose first line is the password.")
    private Optional<Path> passwordFile;

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file whose first line is a bearer token (default: " + TOKEN + " in the environment, if anything).")
    private Optional<Path> tokenFile;

    @Option(names = "--batch", paramLabel = "COUNT", defaultValue = "0", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Statements in one request (default: 25,000 with gsp, 1,000 with update).")
    private int batch;

    @Option(names = "--patience", paramLabel = "SECONDS", defaultValue = "300", description = "How long to wait for a target that goes away meanwhile (default: ${DEFAULT-VALUE}).")
    private long patience;

    @Option(names = "--no-gzip", description = "Send nothing compressed; a target that refuses it gets it so anyhow.")
    private boolean isPlain;

    /** The target with its credentials. */
    public Target target() throws IOException {
        try {
            return new Target(address, protocol, credentials(), !isPlain, batch, Duration.ofSeconds(patience));
        } catch (IllegalArgumentException failure) {
            throw new ParameterException(spec.commandLine(), "--to: " + failure.getMessage(), failure);
        }
    }

    /** A warning where credentials go over a network that others may read. */
    public static Optional<String> warning(Target target) {
        return target.credentials() == Credentials.NONE || target.address().getScheme().equals("https") || isHere(target.address().getHost()) ? Optional.empty()
                : Optional.of("papergraph: " + target.shown() + " is no https: others on the network can read what is sent, credentials included");
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private Credentials credentials() throws IOException {
        Optional<String> token = tokenFile.isPresent() ? Optional.of(firstLine(tokenFile.get())) : Optional.ofNullable(System.getenv(TOKEN)).filter(each -> user.isEmpty());
        if (token.isPresent() && user.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--user excludes --token-file");
        }
        if (passwordFile.isPresent() && user.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--password-file needs --user");
        }
        return user.isPresent() ? new Credentials.Login(user.get(), password()) : token.<Credentials>map(Credentials.Token::new).orElse(Credentials.NONE);
    }

    private String password() throws IOException {
        if (passwordFile.isPresent()) {
            return firstLine(passwordFile.get());
        }
        Console console = System.console();
        String password = System.getenv(PASSWORD);
        if (password == null && console == null) {
            throw new CommandException("there is no password for " + user.orElse("") + ": name a file with --password-file, or set " + PASSWORD);
        }
        return password != null ? password : new String(console.readPassword("Password of %s at %s: ", user.orElse(""), address.getHost()));
    }

    private static String firstLine(Path file) throws IOException {
        return Files.readString(file).lines().findFirst().orElseThrow(() -> new CommandException(file + ": empty, where a secret is needed"));
    }
}
