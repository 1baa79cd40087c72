package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.CallReader;
import io.github.federules.jackson.CallReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls of a run: those of files, then the built-in ones whose places they do not take. */
final class CallFiles {

    private final CallReader reader = CallReader.of(List.of(CommonProvisions.of2021()));
    private final PrintWriter messages;
    private final Locale locale;

    CallFiles(PrintWriter messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Finds the calls of a run, or tells all that is wrong with the files. */
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
                    + ", but another file has a call of this id. Maybe the same file is named twice.");
        }
        return !isKnown;
    }

    private static boolean isKnown(String id, List<Call> calls) {
        return calls.stream().anyMatch(call -> call.id().equals(id));
    }

    private Optional<Call> find(String file) {
        try {
            CallReading reading = read(file);
            if (reading instanceof CallReading.Accepted accepted) {
                return Optional.of(accepted.call());
            }
            messages.print(told(file, reading));
        } catch (IOException | InvalidPathException e) {
            messages.println(JsonFile.cannotBeRead(file, e));
        }
        return Optional.empty();
    }

    CallReading read(String file) throws IOException {
        JsonFile json = JsonFile.read(file);
        return reader.read(json.bytes(), json.start(), json.length());
    }

    /** Tells every fault of a call, one a line, or what it was checked against. */
    String told(String file, CallReading reading) {
        boolean isFrench = locale.equals(Locale.FRENCH);
        if (reading instanceof CallReading.Accepted accepted) {
            return (isFrench ? "APPEL SANS FAUTE — fichier " : "CALL WITHOUT FAULT — file ") + file + " — "
                    + checkedAgainst(accepted.call().laws(), isFrench) + "\n";
        }
        StringBuilder text = new StringBuilder(isFrench ? "APPEL REFUSÉ — fichier " : "CALL REFUSED — file ");
        text.append(file).append('\n');
        ((CallReading.Refused) reading).faults().forEach(fault -> text.append(FaultLines.of(fault, locale)));
        return text.toString();
    }

    private static String checkedAgainst(List<Law> laws, boolean isFrench) {
        if (laws.isEmpty()) {
            return isFrench ? "il ne nomme aucune loi (laws)" : "it names no law (laws)";
        }
        return (isFrench ? "au regard de " : "checked against ")
                + laws.stream().map(Law::id).collect(Collectors.joining(", "));
    }
}
