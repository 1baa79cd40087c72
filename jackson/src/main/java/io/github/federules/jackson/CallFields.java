package io.github.federules.jackson;

import io.github.federules.core.call.ApplicantTerms;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.dossier.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a call; a section that is absent means that the call has no such rule. */
final class CallFields {

    private static final Edition FIRST = Edition.first("");

    private final TermsReader terms;

    CallFields(TermsReader terms) {
        this.terms = terms;
    }

    /** Reads the call that starts here, or tells why there is none; whether it contradicts itself is not judged. */
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
        if (!parts.read(place, input) || !input.faults().isEmpty()) {
            return null;
        }
        ReadingsReader.Read asRead = readings.or(ReadingsReader.NONE);
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
                notJudged.or(List.of()));
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

    private @Nullable NotJudged notJudged(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        Parts.Part<LocalizedText> text = parts.required("text", TermsReader::localized);
        return parts.read(place, input) ? new NotJudged(clause.value(), text.value()) : null;
    }
}
