package io.github.federules.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Usage errors in three lines: the problem with its fix, the usage, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;
    private final Texts texts;

    UsageErrors(Messages messages) {
        this.messages = messages;
        this.texts = messages.texts();
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        messages.showLine(problem(error));
        messages.show("error.synopsis", Map.of("synopsis", synopsis(command)));
        messages.show("error.help", Map.of("command", command.qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static String synopsis(CommandSpec command) {
        List<String> parts = new ArrayList<>(List.of(command.qualifiedName(), "[OPTIONS]"));
        command.positionalParameters()
                .forEach(each -> parts.add(each.paramLabel() + (each.arity().isVariable() ? "..." : "")));
        if (!command.subcommands().isEmpty()) {
            parts.add(command.usageMessage().synopsisSubcommandLabel());
        }
        return String.join(" ", parts);
    }

    private String problem(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, error.getCommandLine().getCommandSpec());
        }
        if (error instanceof OverwrittenOptionException repeated) {
            return texts.of("error.repeated", Map.of("option", name(repeated.getOverwritten())));
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return shown(error.getMessage());
        }
        return texts.of(
                "error.value",
                Map.of("option", name(argument), "value", shown(error.getValue()), "values", values(argument)));
    }

    private String unmatched(UnmatchedArgumentException error, CommandSpec command) {
        String value = shown(error.getUnmatched().get(0));
        if (error.isUnknownOption()) {
            Set<String> options = command.optionsMap().keySet();
            return similar("error.unknownOption", value.split("=", 2)[0], options, Map.of("value", value));
        }
        if (command.subcommands().isEmpty()) {
            return texts.of("error.unexpected", Map.of("value", value));
        }
        Set<String> commands = command.subcommands().keySet();
        Map<String, String> values = Map.of("value", value, "commands", String.join(", ", commands));
        return similar("error.unknownCommand", value, commands, values);
    }

    private String similar(String key, String word, Set<String> known, Map<String, String> values) {
        Optional<String> similar =
                known.stream().filter(each -> isSimilar(each, word)).findFirst();
        return similar.map(each -> texts.of(
                        "error.similar", Map.of("problem", texts.of(key + ".similar", values), "similar", each)))
                .orElseGet(() -> texts.of(key, values));
    }

    // At most one letter more, less, changed or swapped with its neighbour.
    private static boolean isSimilar(String known, String word) {
        int start = 0;
        while (start < Math.min(known.length(), word.length()) && known.charAt(start) == word.charAt(start)) {
            start++;
        }
        String restOfKnown = known.substring(start);
        String restOfWord = word.substring(start);
        return endsAlike(restOfKnown, restOfWord, 1, 1)
                || endsAlike(restOfKnown, restOfWord, 0, 1)
                || endsAlike(restOfKnown, restOfWord, 1, 0)
                || (endsAlike(restOfKnown, restOfWord, 2, 2)
                        && restOfKnown.charAt(0) == restOfWord.charAt(1)
                        && restOfKnown.charAt(1) == restOfWord.charAt(0));
    }

    private static boolean endsAlike(String known, String word, int skippedOfKnown, int skippedOfWord) {
        return known.length() >= skippedOfKnown
                && word.length() >= skippedOfWord
                && known.substring(skippedOfKnown).equals(word.substring(skippedOfWord));
    }

    private String missing(ArgSpec argument) {
        return argument.isOption()
                ? texts.of("error.missingValue", Map.of("option", name(argument), "values", values(argument)))
                : texts.of("error.missing", Map.of("what", argument.paramLabel()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    // The values that there are, or what stands for them.
    private static String values(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? argument.paramLabel()
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "\"\"" : value;
    }
}
