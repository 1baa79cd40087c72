package io.github.federules.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code federules}. Its help and its messages are in {@link Texts}. */
@Command(name = "federules", mixinStandardHelpOptions = true, versionProvider = FederulesCli.Version.class)
public final class FederulesCli implements Runnable {

    // Moneta logs a greeting when it is loaded. The logger is held here, or its level would be forgotten.
    private static final Logger MONETA = Logger.getLogger("org.javamoney");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    // Read by Lang.among, because the errors of other arguments are in this language too.
    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", scope = ScopeType.INHERIT)
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // set and checked by picocli
    private Lang lang;

    private final Texts texts;

    private FederulesCli(Texts texts) {
        this.texts = texts;
    }

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the arguments after the name of the program, not null
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        PrintWriter messages = utf8(new FileOutputStream(FileDescriptor.err));
        int status = run(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                messages,
                Terminal.ofThisProcess(),
                Arguments.mended(arguments));
        messages.flush();
        System.exit(status);
    }

    /** Runs the program on these streams and returns its exit status. */
    static int run(InputStream in, OutputStream out, PrintWriter err, Terminal terminal, String... arguments) {
        Messages messages = new Messages(err, Texts.in(Lang.among(arguments).locale()));
        Results results = new Results(out);
        CommandLine line = commands(in, results, messages, terminal);
        // Picocli would print a stack trace if help could not be written.
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setErr(err);
        line.setParameterExceptionHandler(new UsageErrors(messages));
        line.setExecutionExceptionHandler((exception, command, parsed) ->
                MemoryShortage.isCauseOf(exception) ? outOfMemory(results, messages) : failed(exception, messages));
        try {
            int status = line.execute(arguments);
            if (!help.toString().isEmpty()) {
                results.write(help.toString().getBytes(StandardCharsets.UTF_8));
                results.flush();
            }
            return status;
        } catch (Results.ClosedException e) {
            return failed(e, messages);
        } catch (OutOfMemoryError e) {
            return outOfMemory(results, messages);
        }
    }

    /** Returns the program with all its commands, and its help in the language of the messages. */
    static CommandLine commands(InputStream in, Results results, Messages messages, Terminal terminal) {
        CommandLine line = new CommandLine(new FederulesCli(messages.texts()));
        Texts texts = messages.texts();
        line.addSubcommand(new AssessCommand(new CallFileOption(messages), in, results, messages, terminal));
        line.addSubcommand(new VerifyCommand(
                new CallFileOption(messages), new RecordFiles(in, results, messages, terminal), texts));
        line.addSubcommand(new DiscloseCommand(new RecordFiles(in, results, messages, terminal), texts));
        CommandLine calls = new CommandLine(new CallsCommand(new CallFileOption(messages), results, texts));
        calls.addSubcommand(new ShowCallCommand(new CallFileOption(messages), results, texts));
        calls.addSubcommand(new CheckCallCommand(results, messages));
        calls.addSubcommand(new CertifyCallCommand(new CallFileOption(messages), results, messages));
        calls.addSubcommand(new DiffCallsCommand(results, messages));
        line.addSubcommand(calls);
        line.setResourceBundle(texts.bundle());
        line.setUsageHelpAutoWidth(false);
        // A file may be called @dossier.json.
        line.setExpandAtFiles(false);
        return line;
    }

    private static int outOfMemory(Results results, Messages messages) {
        // What was answered before is kept.
        try {
            results.flush();
        } catch (Results.ClosedException e) {
            return failed(e, messages);
        }
        messages.show("memory", Map.of());
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception problem, Messages messages) {
        if (problem instanceof Results.ClosedException) {
            messages.show("unwritable", Map.of("reason", String.valueOf(problem.getMessage())));
        } else {
            messages.show("internal", Map.of("problem", problem.toString()));
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), texts.of("error.noCommand", Map.of("commands", commands)));
    }

    /** The version, read from the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = FederulesCli.class.getPackage().getImplementationVersion();
            return new String[] {"federules " + (version == null ? "(not in a jar)" : version)};
        }
    }
}
