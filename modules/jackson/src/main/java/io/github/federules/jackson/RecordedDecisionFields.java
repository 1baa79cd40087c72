package io.github.federules.jackson;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.BasisOfCosts;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.IndirectCost;
import io.github.federules.core.decision.Notice;
import io.github.federules.core.decision.RecordedDecision;
import io.github.federules.core.decision.RecordedFinding;
import io.github.federules.core.decision.RecordedLine;
import io.github.federules.core.decision.RecordedShare;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.decision.TrackDecision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of the decision in a record, whose texts are in both languages. */
final class RecordedDecisionFields {

    private static final ObjectShape TRACK = new ObjectShape();
    private static final ObjectField<Verdict> VERDICT = TRACK.required("verdict", Words.of(Verdict.class));
    private static final ObjectField<MonetaryAmount> AID = TRACK.optional("aid", AmountFields::readSum);
    private static final ObjectField<MonetaryAmount> AID_UP_TO = TRACK.optional("aidUpTo", AmountFields::readSum);
    private static final ObjectField<LocalizedText> REASON = TRACK.optional("reason", TermsReader::localized);

    private static final ObjectShape COSTS = new ObjectShape();
    private static final ObjectField<MonetaryAmount> PRESENTED = sum("presented");
    private static final ObjectField<MonetaryAmount> ALL_SET_ASIDE = sum("setAside");
    private static final ObjectField<MonetaryAmount> PRESENTED_DIRECT = sum("presentedDirect");
    private static final ObjectField<MonetaryAmount> RETAINED_STAFF = sum("retainedStaff");
    private static final ObjectField<MonetaryAmount> RETAINED_INVESTMENT = sum("retainedInvestment");
    private static final ObjectField<MonetaryAmount> RETAINED_OPERATING = sum("retainedOperating");
    private static final ObjectField<MonetaryAmount> RETAINED_DIRECT = sum("retainedDirect");
    private static final ObjectField<MonetaryAmount> INDIRECT = sum("indirect");
    private static final ObjectField<MonetaryAmount> RETAINED_TOTAL = sum("retainedTotal");
    private static final ObjectField<MonetaryAmount> COMPUTED_AID =
            COSTS.optional("computedAid", AmountFields::readSum);

    private static final ObjectShape INDIRECT_COST = new ObjectShape();
    private static final ObjectField<MonetaryAmount> INDIRECT_AMOUNT =
            INDIRECT_COST.required("amount", AmountFields::readSum);
    private static final ObjectField<LocalizedText> INDIRECT_BASIS =
            INDIRECT_COST.required("basis", TermsReader::localized);

    private static final ObjectShape BASIS = new ObjectShape();
    private static final ObjectField<Boolean> WITH_VAT = BASIS.required("withVat", JsonInput::yesOrNo);
    private static final ObjectField<Boolean> SURE = BASIS.required("sure", JsonInput::yesOrNo);
    private static final ObjectField<List<IndirectCost>> INDIRECT_COSTS = BASIS.required(
            "indirect",
            TermsReader.list((input, place) -> INDIRECT_COST.read(
                    input,
                    place,
                    values -> new IndirectCost(values.get(INDIRECT_AMOUNT), values.get(INDIRECT_BASIS)))));
    private static final ObjectField<LocalizedText> AID_BASIS = BASIS.optional("aid", TermsReader::localized);

    private static final ObjectShape AID_SHARE = new ObjectShape();
    private static final ObjectField<String> PARTNER = AID_SHARE.optional("partner", JsonInput::text);
    private static final ObjectField<MonetaryAmount> ELIGIBLE_COST =
            AID_SHARE.required("eligibleCost", AmountFields::readSum);
    private static final ObjectField<MonetaryAmount> SHARE_OF_AID = AID_SHARE.required("aid", AmountFields::readSum);

    private static final ObjectShape LINE = new ObjectShape();
    private static final ObjectField<String> LINE_ID = LINE.required("line", JsonInput::text);
    private static final ObjectField<SetAsideReason> LINE_REASON =
            LINE.required("reason", Words.of(SetAsideReason.class));
    private static final ObjectField<MonetaryAmount> LINE_AMOUNT = LINE.required("amount", AmountFields::readSum);
    private static final ObjectField<LocalizedText> LINE_MESSAGE = LINE.required("message", TermsReader::localized);

    private static final ObjectShape FINDING = new ObjectShape();
    private static final ObjectField<String> RULE = FINDING.required("rule", JsonInput::text);
    private static final ObjectField<Outcome> OUTCOME = FINDING.required("outcome", Words.of(Outcome.class));
    private static final ObjectField<String> CLAUSE = FINDING.required("clause", JsonInput::text);
    private static final ObjectField<String> QUOTE = FINDING.optional("quote", JsonInput::text);
    private static final ObjectField<LocalizedText> MESSAGE = FINDING.required("message", TermsReader::localized);
    private static final ObjectField<LocalizedText> GAP = FINDING.optional("remedy", RecordedFigures::remedy);

    private static final ObjectShape FACT = new ObjectShape();
    private static final ObjectField<String> PATH = FACT.required("path", JsonInput::text);
    private static final ObjectField<LocalizedText> LABEL = FACT.required("label", TermsReader::localized);

    private static final ObjectShape ROBUSTNESS = new ObjectShape();
    private static final ObjectField<Boolean> ROBUST = ROBUSTNESS.required("robust", JsonInput::yesOrNo);
    private static final ObjectShape DIFFERENCE = new ObjectShape();

    private static final ObjectShape CONDITION = new ObjectShape();
    private static final ObjectField<LocalizedText> CONDITION_TEXT =
            CONDITION.required("message", TermsReader::localized);
    private static final ObjectShape ADVICE = new ObjectShape();
    private static final ObjectField<String> TOPIC = ADVICE.required("topic", JsonInput::text);
    private static final ObjectField<LocalizedText> ARTICLE = ADVICE.required("article", TermsReader::localized);
    private static final ObjectField<LocalizedText> ADVICE_TEXT = ADVICE.required("message", TermsReader::localized);

    private static final ObjectShape DECISION = new ObjectShape();
    private static final ObjectField<String> LIBRARY = DECISION.required("library", JsonInput::name);
    private static final ObjectField<Map<Question, Reading>> READINGS =
            DECISION.required("readings", RecordedDecisionFields::readings);
    private static final ObjectField<Map<Track, TrackDecision>> TRACKS =
            DECISION.required("tracks", RecordedDecisionFields::tracks);
    private static final ObjectField<Costs> ALL_COSTS =
            DECISION.required("costs", (input, place) -> COSTS.read(input, place, RecordedDecisionFields::costs));
    private static final ObjectField<BasisOfCosts> COST_BASIS = DECISION.required(
            "costBasis",
            (input, place) -> BASIS.read(
                    input,
                    place,
                    values -> new BasisOfCosts(
                            values.get(WITH_VAT),
                            values.get(SURE),
                            values.get(INDIRECT_COSTS),
                            values.find(AID_BASIS))));
    private static final ObjectField<List<RecordedShare>> AID_SHARES =
            DECISION.optional("aidShares", TermsReader.list(RecordedDecisionFields::share));
    private static final ObjectField<List<RecordedLine>> SET_ASIDE = DECISION.required(
            "setAside", TermsReader.list((input, place) -> LINE.read(input, place, RecordedDecisionFields::line)));
    private static final ObjectField<List<RecordedFinding>> FINDINGS = DECISION.required(
            "findings",
            TermsReader.list((input, place) -> FINDING.read(input, place, RecordedDecisionFields::finding)));
    private static final ObjectField<List<MissingFact>> MISSING =
            DECISION.required("missing", TermsReader.list(RecordedDecisionFields::fact));
    private static final ObjectField<Boolean> IS_ROBUST = DECISION.required(
            "robustness", (input, place) -> ROBUSTNESS.read(input, place, values -> values.get(ROBUST)));
    private static final ObjectField<List<LocalizedText>> NOT_JUDGED = DECISION.required(
            "notJudged",
            TermsReader.list((input, place) -> CONDITION.read(input, place, values -> values.get(CONDITION_TEXT))));

    private static final ObjectField<List<Notice>> NOTICES =
            DECISION.required("notices", TermsReader.list(RecordedDecisionFields::notice));
    private static final ObjectField<List<Advice>> ALL_ADVICE =
            DECISION.required("advice", TermsReader.list(RecordedDecisionFields::advice));

    static {
        LINE.required("clause", JsonInput::text);
        FINDING.required("figures", RecordedFigures::read);
        DIFFERENCE.required("reading", JsonInput::text);
        DIFFERENCE.required("tracks", RecordedDecisionFields::tracks);
        ROBUSTNESS.optional("aidFrom", AmountFields::readSum);
        ROBUSTNESS.optional("aidTo", AmountFields::readSum);
        ROBUSTNESS.required("differing", TermsReader.list(DIFFERENCE::read));
        CONDITION.required("clause", JsonInput::text);
        DECISION.optional("id", JsonInput::name);
        DECISION.required("call", JsonInput::text);
        DECISION.required("edition", JsonInput::text);
        DECISION.optional("editionNotice", TermsReader::localized);
    }

    private RecordedDecisionFields() {}

    static @Nullable RecordedDecision read(JsonInput input, JsonPlace place) {
        return DECISION.read(input, place, RecordedDecisionFields::decision);
    }

    private static ObjectField<MonetaryAmount> sum(String name) {
        return COSTS.required(name, AmountFields::readSum);
    }

    private static RecordedDecision decision(ObjectValues values) {
        return new RecordedDecision(
                values.get(LIBRARY),
                List.copyOf(values.get(READINGS).values()),
                values.get(TRACKS),
                values.get(ALL_COSTS),
                values.get(COST_BASIS),
                values.or(AID_SHARES, List.of()),
                values.get(SET_ASIDE),
                values.get(FINDINGS),
                values.get(MISSING),
                values.get(IS_ROBUST),
                values.get(NOT_JUDGED),
                values.get(NOTICES),
                values.get(ALL_ADVICE));
    }

    private static @Nullable Map<Question, Reading> readings(JsonInput input, JsonPlace place) {
        Map<Question, Reading> readings = new EnumMap<>(Question.class);
        Map<Question, String> names =
                Entries.ofWords(Question.class, JsonInput::text).read(input, place);
        if (names == null) {
            return null;
        }
        names.forEach((question, name) -> question.readings().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        reading -> readings.put(question, reading),
                        () -> input.faults().add(place.field(question.name()), unknown(question, name))));
        return readings;
    }

    private static Fault unknown(Question question, String name) {
        String allowed = question.readings().stream().map(Reading::name).collect(Collectors.joining(", "));
        return Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", name, "allowed", allowed));
    }

    private static @Nullable Map<Track, TrackDecision> tracks(JsonInput input, JsonPlace place) {
        Map<String, Optional<TrackDecision>> read = Entries.ofAny(input, place, RecordedDecisionFields::track);
        if (read == null) {
            return null;
        }
        Map<Track, TrackDecision> tracks = new LinkedHashMap<>();
        read.forEach((code, decision) -> {
            if (code.isBlank()) {
                input.faults().add(place, Fault.of(FaultCode.MISSING, "blank", Map.of("field", "track")));
            } else {
                decision.ifPresent(each -> tracks.put(Track.of(code), each));
            }
        });
        return tracks;
    }

    private static @Nullable TrackDecision track(JsonInput input, JsonPlace place) {
        return TRACK.read(input, place, values -> {
            if (values.find(AID).isPresent() != values.find(AID_UP_TO).isPresent()) {
                input.faults().missing(place.field(values.find(AID).isPresent() ? AID_UP_TO.name() : AID.name()));
                return null;
            }
            return new TrackDecision(
                    values.get(VERDICT), values.find(AID), values.find(AID_UP_TO), values.find(REASON));
        });
    }

    private static Costs costs(ObjectValues values) {
        return new Costs(
                values.get(PRESENTED),
                values.get(ALL_SET_ASIDE),
                values.get(PRESENTED_DIRECT),
                values.get(RETAINED_STAFF),
                values.get(RETAINED_INVESTMENT),
                values.get(RETAINED_OPERATING),
                values.get(RETAINED_DIRECT),
                values.get(INDIRECT),
                values.get(RETAINED_TOTAL),
                values.find(COMPUTED_AID));
    }

    private static RecordedLine line(ObjectValues values) {
        return new RecordedLine(
                values.get(LINE_ID), values.get(LINE_REASON), values.get(LINE_AMOUNT), values.get(LINE_MESSAGE));
    }

    private static RecordedFinding finding(ObjectValues values) {
        Clause clause = new Clause(values.get(CLAUSE), values.or(QUOTE, ""));
        return new RecordedFinding(
                values.get(RULE), values.get(OUTCOME), clause, values.get(MESSAGE), values.find(GAP));
    }

    private static @Nullable MissingFact fact(JsonInput input, JsonPlace place) {
        return FACT.read(input, place, values -> new MissingFact(values.get(PATH), values.get(LABEL)));
    }

    private static @Nullable Advice advice(JsonInput input, JsonPlace place) {
        return ADVICE.read(
                input, place, values -> Advice.of(values.get(TOPIC), values.get(ARTICLE), values.get(ADVICE_TEXT)));
    }

    private static @Nullable Notice notice(JsonInput input, JsonPlace place) {
        return FACT.read(input, place, values -> new Notice(values.get(PATH), values.get(LABEL)));
    }

    private static @Nullable RecordedShare share(JsonInput input, JsonPlace place) {
        return AID_SHARE.read(
                input,
                place,
                values -> new RecordedShare(values.find(PARTNER), values.get(ELIGIBLE_COST), values.get(SHARE_OF_AID)));
    }
}
