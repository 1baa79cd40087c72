package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a call. A section that is absent means that the call has no such rule. */
final class CallFields {

    private static final ObjectShape EDITION = new ObjectShape();
    private static final ObjectField<String> VERSION = EDITION.required("version", JsonInput::text);
    private static final ObjectField<LocalDate> FROM = EDITION.optional("from", JsonInput::date);
    private static final ObjectField<String> SOURCE = EDITION.optional("source", JsonInput::text);

    private final List<Law> knownLaws;
    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<String> id;
    private final ObjectField<Edition> edition;
    private final ObjectField<LocalizedText> title;
    private final ObjectField<List<OfferedTrack>> tracks;
    private final List<ObjectField<CallSection>> sections = new ArrayList<>();
    private final ObjectField<List<NotJudged>> notJudged;
    private final ObjectField<List<Law>> laws;
    private final ObjectShape notJudgedShape = new ObjectShape();
    private final ObjectField<Clause> clause;
    private final ObjectField<LocalizedText> text;
    private final ObjectField<Set<CostNature>> natures;
    private final ObjectField<Set<BeneficiaryKind>> kinds;

    CallFields(TermsReader terms, List<Law> knownLaws) {
        this.knownLaws = knownLaws;
        id = shape.required("id", JsonInput::requiredName);
        edition = shape.optional("edition", CallFields::edition);
        title = shape.required("title", TermsReader::localized);
        tracks = shape.optional("tracks", OfferedTracksReader::read);
        // The quotes were gathered before; here they are checked.
        shape.optional(QuotedClauses.FIELD, (input, place) -> Entries.ofAny(input, place, JsonInput::text));
        sections.add(shape.optional("applicants", new ApplicantTermsReader(terms)::read));
        sections.add(shape.optional("operations", new OperationTermsReader(terms)::read));
        sections.add(shape.optional("costs", new CostTermsReader(terms)::read));
        sections.add(shape.optional("funding", new FundingTermsReader(terms)::read));
        sections.add(shape.optional("submission", new SubmissionTermsReader(terms)::read));
        sections.add(shape.optional("readings", new ReadingsReader(terms)::read));
        notJudged = shape.optional("notJudged", TermsReader.list(this::notJudged));
        laws = shape.optional("laws", this::laws);
        shape.renamed("offers", tracks.name());
        shape.renamed("note", "submission");
        clause = terms.clause(notJudgedShape);
        text = notJudgedShape.required("text", TermsReader::localized);
        natures = notJudgedShape.optional("natures", TermsReader.someOf(Words.NATURES));
        kinds = notJudgedShape.optional("kinds", TermsReader.someOf(Words.of(BeneficiaryKind.class)));
    }

    /** Reads the call that starts here; null if there is none, or one with errors. */
    @Nullable
    Call read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> input.faults().isEmpty() ? call(values, input.faults()) : null);
    }

    private @Nullable Call call(ObjectValues values, FoundFaults faults) {
        CallBuilder call = Call.builder(values.get(id), values.get(title));
        values.find(edition).ifPresent(call::edition);
        values.or(tracks, List.of()).forEach(call::offers);
        sections.forEach(section -> values.find(section).ifPresent(each -> each.addTo(call)));
        values.or(notJudged, List.of()).forEach(call::notJudged);
        values.or(laws, List.of()).forEach(call::under);
        try {
            return call.build();
        } catch (InvalidCallException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    private static @Nullable Edition edition(JsonInput input, JsonPlace place) {
        return EDITION.read(
                input, place, values -> new Edition(values.get(VERSION), values.find(FROM), values.or(SOURCE, "")));
    }

    private @Nullable List<Law> laws(JsonInput input, JsonPlace place) {
        List<Law> met = new ArrayList<>();
        boolean isList = input.list(place, (elements, element) -> {
            String lawId = elements.text(element);
            if (lawId == null) {
                return;
            }
            Optional<Law> law =
                    knownLaws.stream().filter(each -> each.id().equals(lawId)).findFirst();
            if (law.isEmpty()) {
                elements.faults().add(element, unknownLaw(lawId));
            } else if (met.contains(law.get())) {
                elements.faults().repeated(element, lawId);
            } else {
                met.add(law.get());
            }
        });
        return isList ? met : null;
    }

    private Fault unknownLaw(String lawId) {
        String allowed = knownLaws.stream().map(Law::id).collect(Collectors.joining(", "));
        return Fault.of(FaultCode.UNKNOWN_VALUE, "law", Map.of("value", lawId, "allowed", allowed));
    }

    private @Nullable NotJudged notJudged(JsonInput input, JsonPlace place) {
        return notJudgedShape.read(
                input,
                place,
                values -> new NotJudged(
                        values.get(clause),
                        values.get(text),
                        values.or(natures, Set.of()),
                        values.or(kinds, Set.of())));
    }
}
