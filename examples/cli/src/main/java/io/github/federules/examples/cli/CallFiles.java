package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.AcceptedCall;
import io.github.federules.jackson.CallReader;
import io.github.federules.jackson.CallResult;
import io.github.federules.jackson.RefusedCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls of a run: those of files, then the built-in ones that no file replaces. */
final class CallFiles {

    private final CallReader reader = CallReader.of(List.of(CommonProvisions.of2021()));
    private final PrintWriter messages;
    private final Locale locale;

    CallFiles(PrintWriter messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Returns the calls of a run, or empty once every error of the files is reported. */
    Optional<List<Call>> find(List<String> files) {
        List<Call> calls = new ArrayList<>();
        boolean areAllRead = true;
        for (String file : files) {
            Optional<Call> call = find(file);
            areAllRead &= call.isPresent() && isNew(call.get(), file, calls);
            call.ifPresent(calls::add);
        }
        FederCalls.all().stream()
                .filter(builtIn -> !isKnown(builtIn.id(), calls))
                .toList()
                .forEach(calls::add);
        return areAllRead ? Optional.of(calls) : Optional.empty();
    }

    private boolean isNew(Call call, String file, List<Call> calls) {
        boolean isKnown = isKnown(call.id(), calls);
        if (isKnown) {
            messages.println("The call of the file " + file + " has the id " + call.id()
                    + ", but an earlier file has a call with this id. Did you name the same file twice?");
        }
        return !isKnown;
    }

    private static boolean isKnown(String id, List<Call> calls) {
        return calls.stream().anyMatch(call -> call.id().equals(id));
    }

    private Optional<Call> find(String file) {
        try {
            CallResult result = read(file);
            if (result instanceof AcceptedCall accepted) {
                return Optional.of(accepted.call());
            }
            messages.print(report(file, result));
        } catch (IOException | InvalidPathException e) {
            messages.println(JsonFile.cannotBeRead(file, e));
        }
        return Optional.empty();
    }

    CallResult read(String file) throws IOException {
        JsonFile json = JsonFile.read(file);
        return reader.read(json.bytes(), json.start(), json.length());
    }

    /** Returns every error of a call, one a line, or the laws that it was checked against. */
    String report(String file, CallResult result) {
        boolean isFrench = locale.equals(Locale.FRENCH);
        if (result instanceof AcceptedCall accepted) {
            return (isFrench ? "APPEL VALIDE — fichier " : "VALID CALL — file ") + file + " — "
                    + checkedAgainst(accepted.call().laws(), isFrench) + "\n";
        }
        StringBuilder text = new StringBuilder(isFrench ? "APPEL NON VALIDE — fichier " : "INVALID CALL — file ");
        text.append(file).append('\n');
        ((RefusedCall) result).faults().forEach(fault -> text.append(FaultLines.of(fault, locale)));
        return text.toString();
    }

    private static String checkedAgainst(List<Law> laws, boolean isFrench) {
        if (laws.isEmpty()) {
            return isFrench ? "n'indique aucune loi (laws)" : "names no law (laws)";
        }
        return (isFrench ? "vérifié au regard de " : "checked against ")
                + laws.stream().map(Law::id).collect(Collectors.joining(", "));
    }
}
