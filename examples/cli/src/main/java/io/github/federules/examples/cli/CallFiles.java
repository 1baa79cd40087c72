package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls of a run: those of files, then the built-in editions that no file replaces. */
final class CallFiles {

    private final List<AcceptedCall> accepted = new ArrayList<>();
    private final CallReader reader;
    private final Messages messages;

    CallFiles(List<Regime> regimes, Messages messages) {
        this.reader = CallReader.of(List.of(CommonProvisions.of2021()))
                .knowing(SharedCriteria.all())
                .under(regimes);
        this.messages = messages;
    }

    /** Returns the calls of a run, or empty once every error of the files is reported. */
    Optional<Catalogue> find(List<String> files) {
        List<Call> calls = new ArrayList<>();
        boolean areAllRead = true;
        for (String file : files) {
            Optional<Call> call = find(file);
            areAllRead &= call.isPresent() && isNew(call.get(), file, calls);
            call.ifPresent(calls::add);
        }
        if (!areAllRead) {
            return Optional.empty();
        }
        FederCalls.all().stream()
                .filter(builtIn -> !isKnown(builtIn, calls))
                .toList()
                .forEach(calls::add);
        return Optional.of(Catalogue.of(calls));
    }

    private boolean isNew(Call call, String file, List<Call> calls) {
        boolean isKnown = isKnown(call, calls);
        if (isKnown) {
            messages.show("call.twice", Map.of("file", file, "id", call.id()));
        }
        return !isKnown;
    }

    /** Returns a call as its file has it, with its {@code $schema} if it was read of a file that states one. */
    AcceptedCall asRead(Call call) {
        Optional<String> schema = accepted.stream()
                .filter(each -> isKnown(call, List.of(each.call())))
                .findFirst()
                .flatMap(AcceptedCall::schema);
        return new AcceptedCall(call, List.of(), schema);
    }

    // Two editions of one call have another version and another first day.
    private static boolean isKnown(Call call, List<Call> calls) {
        return calls.stream()
                .filter(each -> each.id().equals(call.id()))
                .map(Call::edition)
                .anyMatch(each -> each.version().equals(call.edition().version())
                        || each.from().equals(call.edition().from()));
    }

    /** Returns the call of a file, or empty once every error of it is reported. */
    Optional<Call> find(String file) {
        try {
            CallResult result = read(JsonFile.read(file));
            if (result instanceof AcceptedCall read) {
                accepted.add(read);
                return Optional.of(read.call());
            }
            report(file, result).lines().forEach(messages::showLine);
        } catch (IOException e) {
            messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
        }
        return Optional.empty();
    }

    CallResult read(JsonFile json) {
        return reader.read(json.bytes(), json.start(), json.length());
    }

    /** Returns every error of a call, one a line, or what of its laws it was compared with, and every warning. */
    String report(String file, CallResult result) {
        Texts texts = messages.texts();
        if (result instanceof AcceptedCall read) {
            String laws = compared(read.call().laws(), texts);
            return PlainLines.of(texts.of("call.valid", Map.of("file", file, "laws", laws)))
                    + warnings(read).stream()
                            .map(warning -> FaultLines.ofWarning(warning, texts))
                            .collect(Collectors.joining("", "\n", ""));
        }
        return PlainLines.of(texts.of("call.invalid", Map.of("file", file)))
                + ((RefusedCall) result)
                        .faults().stream()
                                .map(fault -> FaultLines.of(fault, texts))
                                .collect(Collectors.joining("", "\n", ""));
    }

    /** Returns what the author of a call should look at. No text names who decides unless the call does. */
    static List<LocatedFault> warnings(AcceptedCall accepted) {
        List<LocatedFault> warnings = new ArrayList<>(accepted.warnings());
        if (accepted.call().authority().equals(Call.COMPETENT_AUTHORITY)) {
            warnings.add(new LocatedFault("authority", Fault.of(FaultCode.MISSING, "authority", Map.of())));
        }
        return warnings;
    }

    private static String compared(List<Law> laws, Texts texts) {
        if (laws.isEmpty()) {
            return texts.of("call.noLaws");
        }
        String compared =
                laws.stream().map(law -> law.compared().in(texts.locale())).collect(Collectors.joining(", "));
        return texts.of("call.laws", Map.of("laws", compared));
    }
}
