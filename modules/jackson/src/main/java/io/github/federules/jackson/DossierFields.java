package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a dossier. */
final class DossierFields {

    private final List<Call> calls;
    private final boolean amongAll;
    private final List<Reading> mustBeOpen;
    private final OperationFields operations;
    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<String> id;
    private final ObjectField<String> callId;
    private final ObjectField<SoughtTracks> seeks;
    private final ObjectField<Applicant> applicant;
    private final ObjectField<ObjectValues> operation;
    private final ObjectField<Submission> submission;

    DossierFields(
            List<Call> calls, LegalForms legalForms, boolean amongAll, boolean requiresCall, List<Reading> mustBeOpen) {
        this.calls = calls;
        this.amongAll = amongAll;
        this.mustBeOpen = mustBeOpen;
        operations = new OperationFields(calls);
        id = shape.optional("id", JsonInput::name);
        callId = requiresCall ? shape.required("call", JsonInput::text) : shape.optional("call", JsonInput::text);
        seeks = shape.optional("seeks", SoughtTracks.under(calls));
        applicant = shape.optional("applicant", new ApplicantFields(legalForms)::read);
        operation = shape.required("operation", operations::read);
        submission = shape.optional("submission", SubmissionFields::read);
        shape.renamed("note", submission.name());
    }

    DossierResult read(JsonInput input) {
        ObjectValues values = shape.read(input, JsonPlace.ROOT);
        if (values == null) {
            return new RefusedDossier(Optional.empty(), input.faults().all());
        }
        return checked(values, input.faults())
                .<DossierResult>map(accepted -> accepted)
                .orElseGet(
                        () -> new RefusedDossier(values.find(id), input.faults().all()));
    }

    // Reports what only the whole dossier shows.
    private Optional<AcceptedDossier> checked(ObjectValues values, FoundFaults faults) {
        JsonPlace place = JsonPlace.ROOT.field(operation.name());
        Optional<Call> call = findCall(values, faults);
        Optional<List<Call>> assessedUnder = call.map(each -> amongAll ? calls : List.of(each));
        ObjectValues ofOperation = values.orNull(operation);
        if (ofOperation != null && isFundingSought(values, assessedUnder.orElse(calls))) {
            operations.requireCostLines(ofOperation, place, faults);
        }
        assessedUnder.ifPresent(under -> {
            checkReadings(under, faults);
            values.find(seeks).ifPresent(sought -> sought.check(under, faults));
            if (ofOperation != null) {
                operations.check(ofOperation, place, under, faults);
            }
        });
        Applicant applies = values.or(applicant, Applicant.unknown());
        if (ofOperation != null && MemberNames.areKnown(applies, faults)) {
            faults.addAll(applies.faultsOf(operations.costLines(ofOperation)));
        }
        return ofOperation != null && call.isPresent() && faults.isEmpty()
                ? Optional.of(new AcceptedDossier(dossier(values, applies, ofOperation), call.get()))
                : Optional.empty();
    }

    private void checkReadings(List<Call> under, FoundFaults faults) {
        for (Reading reading : mustBeOpen) {
            if (under.stream().noneMatch(call -> call.openQuestions().contains(reading.question()))) {
                String ids = under.stream().map(Call::id).collect(Collectors.joining(", "));
                faults.add(
                        JsonPlace.ROOT.field(callId.name()),
                        Fault.of(FaultCode.READING_NOT_OPEN, Map.of("value", reading.code(), "call", ids)));
            }
        }
    }

    private boolean isFundingSought(ObjectValues values, List<Call> under) {
        SoughtTracks sought = values.orNull(seeks);
        if (values.isGiven(seeks)) {
            return sought != null && sought.areWithFunding();
        }
        for (Call call : under) {
            if (call.offers(Track.FUNDING)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Call> findCall(ObjectValues values, FoundFaults faults) {
        String wanted = values.orNull(callId);
        if (wanted == null && (values.isGiven(callId) || callId.isRequired())) {
            return Optional.empty();
        }
        if (wanted == null || amongAll) {
            return Optional.of(calls.get(0));
        }
        for (Call call : calls) {
            if (call.id().equals(wanted)) {
                return Optional.of(call);
            }
        }
        String allowed = calls.stream().map(Call::id).collect(Collectors.joining(", "));
        faults.add(
                JsonPlace.ROOT.field(callId.name()),
                Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", wanted, "allowed", allowed)));
        return Optional.empty();
    }

    private Dossier dossier(ObjectValues values, Applicant applies, ObjectValues ofOperation) {
        return new Dossier(
                values.find(id),
                values.find(callId),
                values.find(seeks).map(SoughtTracks::tracks),
                applies,
                operations.operation(ofOperation),
                values.or(submission, Submission.unknown()));
    }
}
