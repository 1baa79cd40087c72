package io.github.federules.jackson;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The figures of a finding in a record, and the changes of its remedy. They are checked; of a remedy, the sentence is kept. */
final class RecordedFigures {

    private static final ObjectShape RANGE = new ObjectShape();
    private static final ObjectShape BODY = new ObjectShape();
    private static final ObjectShape FIGURES = new ObjectShape();
    private static final ObjectShape PART = new ObjectShape();
    private static final ObjectShape CHANGE = new ObjectShape();
    private static final ObjectShape REMEDY = new ObjectShape();
    private static final ObjectField<LocalizedText> GAP = REMEDY.required("message", TermsReader::localized);

    static {
        RANGE.required("least", AmountFields::readSum);
        RANGE.required("most", AmountFields::readSum);
        BODY.required("path", JsonInput::text);
        BODY.optional("name", JsonInput::text);
        BODY.optional("kind", Words.of(BeneficiaryKind.class));
        FIGURES.optional("required", RANGE::read);
        FIGURES.optional("actual", RecordedFigures::rangeOrRate);
        FIGURES.optional("bodies", TermsReader.list(BODY::read));
        FIGURES.optional("role", Words.of(PolicyRole.class));
        FIGURES.optional("statement", TermsReader::localized);
        FIGURES.optional("least", JsonInput::rate);
        FIGURES.optional("most", JsonInput::rate);
        FIGURES.optional("leastMonths", JsonInput::whole);
        FIGURES.optional("mostMonths", JsonInput::whole);
        FIGURES.optional("startsOn", JsonInput::date);
        FIGURES.optional("endsOn", JsonInput::date);
        FIGURES.optional("from", JsonInput::date);
        FIGURES.optional("to", JsonInput::date);
        FIGURES.optional("lastDay", JsonInput::date);
        FIGURES.optional("until", JsonInput::time);
        FIGURES.optional("sentOn", JsonInput::date);
        FIGURES.optional("sentAt", JsonInput::time);
        describeChange(PART);
        describeChange(CHANGE);
        CHANGE.optional("changes", TermsReader.list(PART::read));
        REMEDY.required("options", TermsReader.list(CHANGE::read));
    }

    private RecordedFigures() {}

    private static void describeChange(ObjectShape change) {
        change.required("change", JsonInput::text);
        change.optional("amount", AmountFields::readSum);
        change.optional("lines", TermsReader.list(JsonInput::text));
        change.optional("share", JsonInput::share);
        change.optional("members", TermsReader.list(JsonInput::text));
        change.optional("startsOn", JsonInput::date);
        change.optional("endsOn", JsonInput::date);
        change.optional("by", JsonInput::date);
        change.optional("until", JsonInput::time);
    }

    static @Nullable ObjectValues read(JsonInput input, JsonPlace place) {
        return FIGURES.read(input, place);
    }

    /** Reads a remedy, of which the sentence is kept. */
    static @Nullable LocalizedText remedy(JsonInput input, JsonPlace place) {
        return REMEDY.read(input, place, values -> values.get(GAP));
    }

    private static @Nullable Object rangeOrRate(JsonInput input, JsonPlace place) {
        return input.isObject() ? RANGE.read(input, place) : input.rate(place);
    }
}
