package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.annotator.training.Review;
import org.papergraph.annotator.training.ReviewFile;
import org.papergraph.cli.UncertainMentions.UncertainMention;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.HangingText;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Span;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Records judgements on the mentions of least confidence, as training data. */
@Command(
        name = "review",
        description = "Judge the mentions of least confidence: accept, reject or correct them, for the next training.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without a subcommand it asks for one after another. The sentences that you judge are kept as annotated texts,",
            "with their other mentions as the model proposes them; the graph changes when a model that learnt from them reads",
            "the documents again.",
            "",
            "Examples:",
            "  papergraph review --type metric",
            "  papergraph review list --below 0.5",
            "  papergraph review reject 3f9a0c1d2e4b5a69",
            "  papergraph review correct 3f9a0c1d2e4b5a69 --type dataset --text ImageNet-1k",
            "  papergraph train --add reviews.jsonl -o mine.bin",
            "  papergraph ingest seeds/ --model mine.bin"
        })
final class ReviewCommand implements Runnable {

    /** In columns. */
    private static final int INDENTATION = 4;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(names = "--reviews", paramLabel = "FILE", scope = ScopeType.INHERIT, defaultValue = "reviews.jsonl", description = "Where the judged sentences are kept (default: ./${DEFAULT-VALUE}).")
    private Path file;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only methods, tasks, datasets or metrics.")
    private Optional<EntityType> type;

    @Option(names = "--below", paramLabel = "CONFIDENCE", description = "Only mentions of less confidence than this.")
    private Optional<String> below;

    @Override
    public void run() {
        try (Store open = store.open()) {
            ReviewFile reviews = ReviewFile.open(file);
            UncertainMentions mentions = mentions(open);
            List<UncertainMention> unjudged = mentions.list(type, below).stream()
                    .filter(mention -> !reviews.hasVerdict(mention.name())).toList();
            new Session(mentions, reviews).judge(unjudged);
        } catch (IOException failure) {
            throw new CommandException("the reviews cannot be kept: " + failure);
        }
    }

    private UncertainMentions mentions(Store open) {
        return new UncertainMentions(open, store.command("review list"));
    }

    @Command(name = "list", description = "List the mentions of least confidence.", mixinStandardHelpOptions = true)
    void list(
            @Option(names = "--type", paramLabel = "TYPE", description = "Only methods, tasks, datasets or metrics.") Optional<EntityType> wanted,
            @Option(names = "--below", paramLabel = "CONFIDENCE", description = "Only mentions of less confidence than this.") Optional<String> bound,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many, and a thousand (default: ${DEFAULT-VALUE}).") int limit) throws IOException {
        try (Store open = store.open()) {
            ReviewFile reviews = ReviewFile.open(file);
            PrintWriter out = spec.commandLine().getOut();
            for (UncertainMention mention : mentions(open).list(wanted, bound).stream().limit(limit).toList()) {
                HangingText.write(out, String.format(Locale.ROOT, "%s  %s  %-7s  %s%s", mention.name(), mention.confidence(), mention.type(), mention.words(),
                        reviews.hasVerdict(mention.name()) ? "  (judged)" : ""), INDENTATION);
                HangingText.write(out, " ".repeat(INDENTATION) + mention.sentence(), INDENTATION);
            }
        }
    }

    @Command(name = "accept", description = "They are mentions, of that type.", mixinStandardHelpOptions = true)
    void accept(@Parameters(paramLabel = "ID", arity = "1..*", description = "Mentions, as list shows them.") List<String> names) throws IOException {
        try (Store open = store.open()) {
            Judge judge = new Judge(mentions(open), ReviewFile.open(file));
            for (String name : names) {
                judge.accept(name);
            }
        }
    }

    @Command(name = "reject", description = "They are no mentions.", mixinStandardHelpOptions = true)
    void reject(@Parameters(paramLabel = "ID", arity = "1..*", description = "Mentions, as list shows them.") List<String> names) throws IOException {
        try (Store open = store.open()) {
            Judge judge = new Judge(mentions(open), ReviewFile.open(file));
            for (String name : names) {
                judge.reject(name);
            }
        }
    }

    @Command(name = "correct", description = "It is a mention of another type, or with other words.", mixinStandardHelpOptions = true)
    void correct(
            @Parameters(paramLabel = "ID", description = "A mention, as list shows it.") String name,
            @Option(names = "--type", paramLabel = "TYPE", description = "Its type.") Optional<EntityType> right,
            @Option(names = "--text", paramLabel = "WORDS", description = "Its words, as they stand in the sentence.") Optional<String> words) throws IOException {
        try (Store open = store.open()) {
            new Judge(mentions(open), ReviewFile.open(file)).correct(name, right, words);
        }
    }

    /** Enters verdicts. */
    private record Judge(UncertainMentions mentions, ReviewFile reviews) {

        void accept(String name) throws IOException {
            correct(name, Optional.empty(), Optional.empty());
        }

        void reject(String name) throws IOException {
            UncertainMentions.InSentence found = mentions.find(name);
            reviews.put(review(found).judged(name, found.mention(), Optional.empty()));
        }

        void correct(String name, Optional<EntityType> type, Optional<String> words) throws IOException {
            UncertainMentions.InSentence found = mentions.find(name);
            Review review = review(found);
            Span span = words.map(text -> review.find(text, found.mention().span())).orElse(found.mention().span());
            GoldMention right = new GoldMention(type.map(EntityType::label).orElse(found.mention().type()), span);
            reviews.put(review.judged(name, found.mention(), Optional.of(right)));
        }

        private Review review(UncertainMentions.InSentence found) {
            return reviews.find(found.proposed().sentence()).orElse(found.proposed());
        }
    }

    /** Asks for one mention after another. */
    private final class Session {

        private static final String QUESTION = "[a]ccept, [r]eject, [c]orrect, [s]kip, [q]uit? ";

        private final Judge judge;
        private final UncertainMentions mentions;
        private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        private final PrintWriter out = spec.commandLine().getOut();

        Session(UncertainMentions mentions, ReviewFile reviews) {
            this.mentions = mentions;
            this.judge = new Judge(mentions, reviews);
        }

        void judge(List<UncertainMention> list) throws IOException {
            int judged = 0;
            for (UncertainMention mention : list) {
                show(mention);
                Verdict verdict = ask(mention);
                if (verdict == Verdict.QUIT) {
                    break;
                }
                judged += verdict == Verdict.GIVEN ? 1 : 0;
            }
            out.println(judged + " mentions judged; to learn from them: " + Installation.program() + " train --add " + StoreOptions.quoted(file.toString()) + " -o mine.bin");
        }

        private void show(UncertainMention mention) {
            UncertainMentions.InSentence found = mentions.find(mention.name());
            Review sentence = found.proposed();
            Span span = found.mention().span();
            int end = sentence.text().codePointCount(0, sentence.text().length());
            out.printf(Locale.ROOT, "%n%s%n  %s«%s»%s%n  %s, %s sure%n", mention.title(),
                    sentence.words(new Span(0, span.begin())), sentence.words(span), sentence.words(new Span(span.end(), end)),
                    mention.type(), mention.confidence());
        }

        private Verdict ask(UncertainMention mention) throws IOException {
            while (true) {
                try {
                    switch (answer(QUESTION).orElse("q")) {
                        case "a" -> judge.accept(mention.name());
                        case "r" -> judge.reject(mention.name());
                        case "c" -> judge.correct(mention.name(), type(), words());
                        case "s" -> {
                            return Verdict.NONE;
                        }
                        case "q" -> {
                            return Verdict.QUIT;
                        }
                        default -> {
                            continue;
                        }
                    }
                    return Verdict.GIVEN;
                } catch (IllegalArgumentException wrong) {
                    out.println(wrong.getMessage());
                }
            }
        }

        private Optional<EntityType> type() throws IOException {
            Optional<String> answer = answer("type (nothing for the same): ").filter(text -> !text.isEmpty());
            return answer.map(text -> EntityType.ofLabel(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no type")));
        }

        private Optional<String> words() throws IOException {
            return answer("words as they stand there (nothing for the same): ").filter(text -> !text.isEmpty());
        }

        private Optional<String> answer(String question) throws IOException {
            out.print(question);
            out.flush();
            return Optional.ofNullable(answers.readLine()).map(String::strip);
        }
    }

    private enum Verdict {
        GIVEN, NONE, QUIT
    }
}
