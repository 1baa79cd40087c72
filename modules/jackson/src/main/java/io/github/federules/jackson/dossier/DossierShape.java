package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.NAME;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.reading.Reading;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.ObjectNode;

/** A dossier as a whole, under calls that are known. */
public final class DossierShape {

    /** The most partners that a dossier may have beside the applicant. */
    public static final int MAX_PARTNERS = ApplicantShape.MAX_PARTNERS;

    // What is written may be under any call.
    private static final DossierShape OF_ANY_CALL =
            new DossierShape(ApplicableCalls.exactly(List.of()), code -> Optional.empty());

    // The places of errors that hide the name of a member.
    private static final Pattern HIDING_A_NAME = Pattern.compile("applicant(\\.members(\\[[0-9]+](\\.name)?)?)?");

    private final DossierNames known;
    private final OperationShape operations = new OperationShape();
    private final Shape<Dossier, Dossier> shape = new Shape<>();
    private final ShapeField<Dossier, Optional<String>> id;
    private final ShapeField<Dossier, Optional<String>> callId;
    private final ShapeField<Dossier, Optional<SoughtTracks>> seeks;
    private final ShapeField<Dossier, Applicant> applicant;
    private final ShapeField<Dossier, ObjectValues> operation;
    private final ShapeField<Dossier, Submission> submission;
    private final ShapeField<Dossier, Optional<Answers>> assessment;

    /** Describes dossiers under these calls, which may name these legal forms. */
    public DossierShape(ApplicableCalls calls, LegalForms legalForms) {
        this.known = new DossierNames(calls, legalForms);
        id = shape.optional("id", NAME, Dossier::id);
        callId = shape.optional("call", calls.isNameRequired(), TEXT.described("the id of a call"), Dossier::call);
        seeks = shape.optional("seeks", SoughtTracks.TYPE, Dossier::seeks);
        applicant = shape.orElse("applicant", ApplicantShape.SHAPE, Applicant.unknown(), Dossier::applicant);
        operation = shape.required("operation", operations.shape.unmade(), Dossier::operation);
        submission = shape.orElse("submission", submission(), Submission.unknown(), Dossier::submission);
        assessment = shape.optional("assessment", assessment(), Dossier::assessment);
        shape.ofFile();
        shape.renamed("note", submission.name());
    }

    private static Shape<Answers, Answers> assessment() {
        Shape<Answers, Answers> shape = new Shape<>();
        var answers = AnswerPlace.ASSESSMENT.in(shape, all -> all);
        return shape.made(values -> values.get(answers));
    }

    private static Shape<Submission, Submission> submission() {
        Shape<Submission, Submission> shape = new Shape<>();
        var sent = shape.fact("sent", YES_OR_NO, Submission::sent);
        var sentOn = shape.fact("sentOn", DAY, Submission::sentOn);
        var electronic = shape.fact("electronic", YES_OR_NO, Submission::electronic);
        var sentAt = shape.fact("sentAt", TIME, Submission::sentAt);
        shape.writeLast(electronic);
        return shape.made(values ->
                new Submission(values.get(sent), values.get(sentOn), values.get(electronic), values.get(sentAt)));
    }

    /** Writes a dossier. */
    public static void write(Dossier dossier, Optional<String> schema, JsonGenerator json) {
        OF_ANY_CALL.shape.write(new JsonOutput(json, OF_ANY_CALL.known, schema), dossier);
    }

    /** Returns the JSON Schema of a dossier. */
    public static ObjectNode schema() {
        return Definitions.schema("dossier", """
                {"title": "A dossier: an application to a call",
                 "description": "The dossier format, version 3. The reader also checks what a schema cannot express, such as that the call offers the tracks that are sought. The reader accepts null for an absent field; this schema does not."}""", OF_ANY_CALL.shape);
    }

    /** Takes a dossier that was read, the call that it is under, and where its JSON Schema is, if its file states that. */
    @FunctionalInterface
    public interface Accepted<D extends @Nullable Object> {
        D of(Dossier dossier, Call call, Optional<String> schema);
    }

    /** Reads the dossier that starts here, whatever it is, and returns it with its call, or its identifier with all errors. */
    public <D extends @Nullable Object> D read(
            JsonParser parser, Accepted<D> accepted, BiFunction<Optional<String>, List<LocatedFault>, D> refused) {
        FoundFaults faults = new FoundFaults();
        ObjectValues values = shape.values(new JsonInput(parser, faults, known), JsonPlace.ROOT);
        if (values == null) {
            return refused.apply(Optional.empty(), faults.all());
        }
        Optional<List<Call>> under = findCalls(values);
        Optional<Dossier> dossier = checked(values, under);
        return dossier.isPresent() && under.isPresent()
                ? accepted.of(dossier.get(), under.get().get(0), shape.schemaOf(values))
                : refused.apply(values.get(id), faults.all());
    }

    // Reports what only the whole dossier shows.
    private Optional<Dossier> checked(ObjectValues values, Optional<List<Call>> assessedUnder) {
        FoundFaults faults = values.input().faults();
        Optional<ObjectValues> ofOperation = values.find(operation);
        assessedUnder.ifPresent(under -> {
            AppliedCalls applied = known.calls().applied(under);
            // An answer that no call asks is found before it is known which calls apply.
            if (!faults.isEmpty()) {
                faults.replaceAll(fault -> AnswerPlace.ofApplied(fault, applied));
            }
            checkReadings(values, under);
            values.get(seeks).ifPresent(sought -> sought.check(under, faults));
            ofOperation.ifPresent(each -> operations.check(each, applied));
            ApplicantShape.check(values.get(applicant), values.place(applicant), applied, faults);
            values.get(assessment)
                    .ifPresent(each -> AnswerPlace.ASSESSMENT.check(each, values.place(assessment), applied, faults));
        });
        Applicant applies = values.get(applicant);
        if (ofOperation.isPresent() && areMembersKnown(applies, faults)) {
            faults.addAll(applies.faultsOf(operations.costLines(ofOperation.get())));
        }
        return ofOperation
                .filter(each -> assessedUnder.isPresent() && faults.isEmpty())
                .map(each -> new Dossier(
                        values.get(id),
                        values.get(callId),
                        values.get(seeks).map(SoughtTracks::tracks),
                        applies,
                        operations.operation(each),
                        values.get(submission),
                        values.get(assessment)));
    }

    // A name of a member that an error hides may be the one that a line cites.
    private static boolean areMembersKnown(Applicant applicant, FoundFaults faults) {
        return faults.isEmpty() || faults.all().stream().noneMatch(fault -> hidesName(fault, applicant));
    }

    // A field that is spelt wrong may be meant as the name, or as the list of members where there is none.
    private static boolean hidesName(LocatedFault fault, Applicant applicant) {
        String holder = applicant.members().isEmpty() ? "applicant." : "applicant.members[";
        return HIDING_A_NAME.matcher(fault.path()).matches()
                || (fault.code() == FaultCode.UNKNOWN_FIELD
                        && fault.path().startsWith(holder)
                        && !fault.path().contains(".answers."));
    }

    private void checkReadings(ObjectValues values, List<Call> under) {
        for (Reading reading : known.calls().mustBeOpen()) {
            if (under.stream()
                    .noneMatch(call -> call.openReading(reading.code()).isPresent())) {
                String ids = under.stream().map(Call::id).collect(Collectors.joining(", "));
                values.report(
                        callId, Fault.of(FaultCode.READING_NOT_OPEN, Map.of("value", reading.code(), "call", ids)));
            }
        }
    }

    /** Returns the calls that the dossier is assessed under, at least one; empty if that is an error. */
    private Optional<List<Call>> findCalls(ObjectValues values) {
        Optional<String> wanted = values.get(callId);
        if (wanted.isEmpty() && (values.isGiven(callId) || known.calls().isNameRequired())) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.calls().under(wanted, values.get(submission)));
        } catch (InvalidFactException e) {
            values.report(callId, e.fault());
            return Optional.empty();
        }
    }
}
