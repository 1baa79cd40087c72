package io.github.federules.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code federules}. */
@Command(
        name = "federules",
        mixinStandardHelpOptions = true,
        versionProvider = FederulesCli.Version.class,
        description =
                "Checks whether applications are eligible for a call of the European Regional Development Fund (ERDF, FEDER in"
                        + " French), computes the aid, and explains both.")
public final class FederulesCli implements Runnable {

    static final String INTERNAL_ERROR = "Internal error, please report it: ";

    // Moneta logs a greeting when it is loaded. The logger is held here, or its level would be forgotten.
    private static final Logger MONETA = Logger.getLogger("org.javamoney");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private FederulesCli() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the arguments after the name of the program, not null
     */
    public static void main(String[] arguments) {
        MONETA.setLevel(Level.WARNING);
        PrintWriter messages = utf8(new FileOutputStream(FileDescriptor.err));
        int status =
                run(System.in, new FileOutputStream(FileDescriptor.out), messages, Terminal.ofThisProcess(), arguments);
        messages.flush();
        System.exit(status);
    }

    /** Runs the program on these streams and returns its exit status. */
    static int run(InputStream in, OutputStream out, PrintWriter messages, Terminal terminal, String... arguments) {
        Results results = new Results(out);
        CommandLine line = new CommandLine(new FederulesCli());
        line.addSubcommand(new AssessCommand(in, results, messages, terminal));
        line.addSubcommand(new VerifyCommand(in, results, messages));
        CommandLine calls = new CommandLine(new CallsCommand(results, messages));
        calls.addSubcommand(new ShowCallCommand(results, messages));
        calls.addSubcommand(new CheckCallCommand(results, messages));
        line.addSubcommand(calls);
        line.setOut(new PrintWriter(results.asWriter()));
        line.setErr(messages);
        line.setUsageHelpAutoWidth(false);
        // A file may be called @dossier.json.
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            messages.println(
                    exception instanceof Results.ClosedException
                            ? "Not all results could be written: " + exception.getMessage()
                            : INTERNAL_ERROR + exception);
            return CommandLine.ExitCode.USAGE;
        });
        int status = line.execute(arguments);
        line.getOut().flush();
        messages.flush();
        return status;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing, such as assess.");
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
