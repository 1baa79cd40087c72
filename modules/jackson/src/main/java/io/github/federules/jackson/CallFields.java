package io.github.federules.jackson;

import io.github.federules.core.call.ApplicantTerms;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a call; a section that is absent means that the call has no such rule. */
final class CallFields {

    private static final Edition FIRST = Edition.first("");

    private final TermsReader terms;
    private final List<Law> knownLaws;

    CallFields(TermsReader terms, List<Law> knownLaws) {
        this.terms = terms;
        this.knownLaws = knownLaws;
    }

    /** Reads the call that starts here, or tells why there is none. */
    @Nullable
    Call read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<String> id = parts.required("id", Parts.NAME);
        Parts.Part<Edition> edition = parts.optional("edition", CallFields::edition);
        Parts.Part<LocalizedText> title = parts.required("title", TermsReader::localized);
        Parts.Part<Set<Track>> offers = parts.optional("offers", CallFields::offers);
        parts.optional(QuotedClauses.FIELD, CallFields::quotes);
        Parts.Part<ApplicantTerms> applicants = parts.optional("applicants", new ApplicantTermsReader(terms)::read);
        Parts.Part<OperationTerms> operations = parts.optional("operations", new OperationTermsReader(terms)::read);
        Parts.Part<CostTerms> costs = parts.optional("costs", new CostTermsReader(terms)::read);
        Parts.Part<FundingTerms> funding = parts.optional("funding", new FundingTermsReader(terms)::read);
        Parts.Part<NoteTerms> note = parts.optional("note", new NoteTermsReader(terms)::read);
        Parts.Part<ReadingsReader.Read> readings = parts.optional("readings", new ReadingsReader(terms)::read);
        Parts.Part<List<NotJudged>> notJudged = parts.optional("notJudged", TermsReader.list(this::notJudged));
        Parts.Part<List<Law>> laws = parts.optional("laws", this::laws);
        if (!parts.read(place, input) || !input.faults().isEmpty()) {
            return null;
        }
        ReadingsReader.Read asRead = readings.or(ReadingsReader.NONE);
        try {
            return new Call(
                    id.value(),
                    edition.or(FIRST),
                    title.value(),
                    offers.or(Set.of(Track.FUNDING)),
                    applicants.or(ApplicantTermsReader.NONE),
                    operations.or(OperationTermsReader.NONE),
                    costs.or(CostTermsReader.NONE),
                    funding.or(FundingTermsReader.NONE),
                    note.or(NoteTermsReader.NONE),
                    asRead.open(),
                    asRead.inForce(),
                    notJudged.or(List.of()),
                    laws.or(List.of()));
        } catch (InvalidCallException e) {
            input.faults().addAll(e.faults());
            return null;
        }
    }

    private static @Nullable Edition edition(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<String> version = parts.required("version", Parts.TEXT);
        Parts.Part<LocalDate> from = parts.optional("from", Parts.DATE);
        Parts.Part<String> source = parts.optional("source", Parts.TEXT);
        return parts.read(place, input) ? new Edition(version.value(), from.find(), source.or("")) : null;
    }

    private static @Nullable Set<Track> offers(Place place, JsonInput input) {
        Set<Track> offers = TermsReader.words(Track.class).read(place, input);
        if (offers != null && offers.isEmpty()) {
            input.faults().missing(place);
        }
        return offers;
    }

    // The quotes were gathered before; here they are judged.
    private static @Nullable Boolean quotes(Place place, JsonInput input) {
        return input.object(place, Entries.ofAny((id, part, quote) -> quote.text(part)));
    }

    private @Nullable List<Law> laws(Place place, JsonInput input) {
        List<Law> laws = new ArrayList<>();
        boolean isList = input.list(place, (element, elements) -> {
            String id = elements.text(element);
            if (id == null) {
                return;
            }
            Optional<Law> law =
                    knownLaws.stream().filter(each -> each.id().equals(id)).findFirst();
            if (law.isEmpty()) {
                elements.faults().add(element, unknownLaw(id));
            } else if (laws.contains(law.get())) {
                TermsReader.givenTwice(element, id, elements);
            } else {
                laws.add(law.get());
            }
        });
        return isList ? laws : null;
    }

    private Fault unknownLaw(String id) {
        String allowed = knownLaws.stream().map(Law::id).collect(Collectors.joining(", "));
        return Fault.of(FaultCode.UNKNOWN_VALUE, "law", Map.of("value", id, "allowed", allowed));
    }

    private @Nullable NotJudged notJudged(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        Parts.Part<LocalizedText> text = parts.required("text", TermsReader::localized);
        return parts.read(place, input) ? new NotJudged(clause.value(), text.value()) : null;
    }
}
