package io.github.federules.examples.budgetsimulation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What does an envelope buy, and what would another rate, cap, minimum or reading change? */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Finds what an envelope buys under variants of a call, with Apache Spark.",
        synopsisSubcommandLabel = "COMMAND")
public final class BudgetSimulation implements Runnable {

    // Moneta logs a greeting when it is loaded. The logger is held here, or its level would be forgotten.
    private static final Logger MONETA = Logger.getLogger("org.javamoney");

    private final PrintWriter messages;

    private BudgetSimulation(PrintWriter messages) {
        this.messages = messages;
    }

    /**
     * Runs the program and ends the process: 0 if all went well, 1 if the job failed, 2 if nothing was started.
     *
     * @param arguments those of the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs the program and returns its status. */
    static int run(PrintWriter out, PrintWriter messages, String... arguments) {
        MONETA.setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new BudgetSimulation(messages))
                .addSubcommand(new RunCommand(out, messages))
                .addSubcommand(new GenerateCommand(out, messages))
                .addSubcommand(new ParseCommand(out, messages));
        line.setOut(out);
        line.setErr(messages);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        messages.println("Give a command: run, generate or parse. --help lists the options.");
    }
}
