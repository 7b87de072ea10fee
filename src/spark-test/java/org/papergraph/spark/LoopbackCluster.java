package org.papergraph.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A master and workers of Spark as processes on this machine. */
final class LoopbackCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Path home;
    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /**
     * @param home with the jars of Spark in {@code jars}
     * @param folder for logs and temporary files
     */
    LoopbackCluster(Path home, Path folder) throws IOException {
        this.home = home;
        this.folder = Files.createDirectories(folder);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            this.port = free.getLocalPort();
        }
        start("master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", Integer.toString(port), "--webui-port", "0");
    }

    Process startWorker(String name) throws IOException {
        return start(name, "org.apache.spark.deploy.worker.Worker", "--host", HOST, "--webui-port", "0", "--cores", "1", "--memory", "1536m",
                "--work-dir", folder.resolve(name).toString(), master());
    }

    /** Submits a job. */
    Process submit(Path jar, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master(), "--conf", "spark.ui.enabled=false",
                "--conf", "spark.executor.memory=1g", "--conf", "spark.driver.host=" + HOST, "--class", "org.papergraph.spark.PapergraphSpark", jar.toString()));
        all.addAll(List.of(arguments));
        return start("job", all.toArray(String[]::new));
    }

    private String master() {
        return "spark://" + HOST + ":" + port;
    }

    private Process start(String name, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        all.addAll(List.of(System.getProperty("spark.jvm", "").split(" ")));
        all.addAll(List.of("-cp", home.resolve("jars") + "/*"));
        all.addAll(Arrays.asList(command));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("temporary").toString());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Ends a process and those that it started, at once. */
    static void kill(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    String log(String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name + ".log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    @Override
    public void close() {
        processes.forEach(LoopbackCluster::kill);
        processes.forEach(process -> {
            try {
                process.waitFor(1, TimeUnit.MINUTES);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
