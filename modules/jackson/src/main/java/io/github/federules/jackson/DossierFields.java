package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a dossier. */
final class DossierFields implements ObjectFields {

    private static final List<String> NAMES = List.of("id", "call", "seeks", "applicant", "operation", "note");

    private final List<Call> calls;
    private final LegalForms legalForms;
    private final boolean amongAll;
    private final OperationFields operation;
    private final Set<Track> seeks = EnumSet.noneOf(Track.class);
    private @Nullable String id;
    private @Nullable String callName;
    private boolean seeksGiven;
    private boolean operationGiven;
    private boolean operationIsObject;
    private Applicant applicant = Applicant.unknown();
    private ExplanatoryNote note = ExplanatoryNote.unknown();

    DossierFields(List<Call> calls, LegalForms legalForms, boolean amongAll) {
        this.calls = calls;
        this.legalForms = legalForms;
        this.amongAll = amongAll;
        this.operation = new OperationFields(calls);
    }

    Optional<String> findId() {
        return Optional.ofNullable(id);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        switch (name) {
            case "id" -> id = input.name(place);
            case "call" -> callName = input.text(place);
            case "seeks" -> readSeeks(place, input);
            case "applicant" -> applicant = ApplicantFields.read(place, input, legalForms);
            case "operation" -> {
                operationGiven = true;
                operationIsObject = input.object(place, operation);
            }
            default -> note = NoteFields.read(place, input);
        }
    }

    private void readSeeks(Place place, JsonInput input) {
        seeksGiven = true;
        int[] count = {0};
        boolean isList = input.list(place, (element, elements) -> {
            count[0]++;
            Track track = elements.word(element, Track.class);
            if (track != null) {
                seeks.add(track);
            }
        });
        if (isList && count[0] == 0) {
            input.faults().missing(place);
        }
    }

    /** Tells what only the whole dossier shows, and gives the dossier where there is no fault at all. */
    Optional<DossierReading.Accepted> judged(JsonInput input) {
        Faults faults = input.faults();
        Place place = Place.ROOT.field("operation");
        boolean funding = !seeksGiven || seeks.contains(Track.FUNDING);
        if (!operationGiven) {
            faults.missing(place);
        } else if (operationIsObject && operation.isWithoutCostLines() && funding) {
            faults.missing(place.field("costLines"));
        }
        Optional<Call> call = findCall(faults);
        call.ifPresent(each -> {
            List<Call> assessedUnder = amongAll ? calls : List.of(each);
            operation.judgeDeclarations(place.field("declarations"), assessedUnder, input);
            operation.judgeActivity(place.field("activity"), assessedUnder, faults);
        });
        if (faults.isEmpty()) {
            faults.addAll(applicant.faultsOf(operation.costLines()));
        }
        return faults.isEmpty() ? call.map(this::accepted) : Optional.empty();
    }

    private Optional<Call> findCall(Faults faults) {
        String wanted = callName == null || amongAll ? calls.get(0).id() : callName;
        Optional<Call> call =
                calls.stream().filter(each -> each.id().equals(wanted)).findFirst();
        if (call.isEmpty()) {
            String allowed = calls.stream().map(Call::id).collect(Collectors.joining(", "));
            faults.add(
                    Place.ROOT.field("call"),
                    Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", wanted, "allowed", allowed)));
        }
        return call;
    }

    private DossierReading.Accepted accepted(Call call) {
        Set<Track> sought = seeksGiven ? seeks : EnumSet.allOf(Track.class);
        Dossier dossier =
                new Dossier(findId(), Optional.ofNullable(callName), sought, applicant, operation.operation(), note);
        return new DossierReading.Accepted(dossier, call);
    }
}
