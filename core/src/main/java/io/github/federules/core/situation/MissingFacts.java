package io.github.federules.core.situation;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.OpenFact;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The missing facts that were found, in the order of the dossier format. */
public final class MissingFacts {

    /** The place of the submission as a whole. */
    public static final String SUBMISSION = "submission";

    private static final String MEMBER_KIND = FactKind.MEMBERS.path() + ".kind";

    /** The place of the start of the operation, where its end is known. */
    public static final String FIRST_DAY = FactKind.REALISATION.path() + ".startsOn";

    /** The place of the end of the operation, where its start is known. */
    public static final String LAST_DAY = FactKind.REALISATION.path() + ".endsOn";

    private static final String MEMBER_FORM = FactKind.MEMBERS.path() + ".legalForm";
    private static final List<String> ORDER = List.of(
            FactKind.LEGAL_FORM.path(),
            FactKind.BENEFICIARY_KIND.path(),
            FactKind.POLICY_ROLE.path(),
            MEMBER_FORM,
            MEMBER_KIND,
            FactKind.MEMBER_ANSWERS.path(),
            FactKind.MEMBER_DE_MINIMIS_AID.path(),
            FactKind.RECOVERS_VAT.path(),
            FactKind.APPLICANT_ANSWERS.path(),
            FactKind.DE_MINIMIS_AID.path(),
            FactKind.COST_LINES.path(),
            FactKind.SHARE.path(),
            FactKind.LINE_ANSWERS.path(),
            FactKind.REALISATION.path(),
            FIRST_DAY,
            LAST_DAY,
            FactKind.FINANCING.path(),
            FactKind.OWN_FUNDS.path(),
            FactKind.OTHER_PUBLIC.path(),
            FactKind.OTHER_PRIVATE.path(),
            FactKind.IN_KIND.path(),
            FactKind.AID_RATE.path(),
            FactKind.OPERATION_ANSWERS.path(),
            SUBMISSION,
            FactKind.SENT_ON.path(),
            FactKind.SENT.path(),
            FactKind.SENT_AT.path(),
            FactKind.ELECTRONIC.path(),
            FactKind.ASSESSMENT_ANSWERS.path());

    private static final Comparator<String> IN_ORDER = Comparator.comparing(MissingFacts::place);

    // By their kind, and then by their path.
    private final Map<String, Map<String, MissingFact>> facts = new TreeMap<>(IN_ORDER);

    // Two facts without a place would be one.
    private static int place(String fact) {
        int place = ORDER.indexOf(fact);
        if (place < 0) {
            throw new IllegalStateException("The fact " + fact + " has no place among missing facts. Add it to ORDER.");
        }
        return place;
    }

    /** Returns the facts in their order. */
    public List<MissingFact> list() {
        List<MissingFact> all = new ArrayList<>();
        facts.values().forEach(ofKind -> all.addAll(ofKind.values()));
        return List.copyOf(all);
    }

    /** Adds unknown facts of conditions in the order in which the call asks for them, by the questions of their criteria. */
    public void add(Situation situation, Collection<OpenFact> open) {
        situation.costs().conditions().inOrder(open).forEach(fact -> add(situation, fact));
    }

    private void add(Situation situation, OpenFact fact) {
        Criterion criterion = fact.criterion();
        if (criterion.equals(CommonCriteria.KIND)) {
            add(Participant.of(situation, fact.rank()));
        } else if (criterion.equals(CommonCriteria.LEGAL_FORM)) {
            addForm(Participant.of(situation, fact.rank()));
        } else if (CommonCriteria.all().contains(criterion)) {
            add(fact.path());
        } else {
            add(
                    fact.rank() == 0 ? CaseFacts.kind(criterion).path() : FactKind.MEMBER_ANSWERS.path(),
                    fact.path(),
                    criterion.form() instanceof Criterion.Confirmed ? ".yesNo" : "",
                    phrases -> Map.of(
                            "name", Participant.of(situation, fact.rank()).name(phrases),
                            "question", PlainText.line(criterion.question().in(phrases.locale())),
                            "authority", situation.authority(phrases)));
        }
    }

    /** Adds the kind of a body. A legal form that leaves doubt is named: the kind has to be declared. */
    public void add(Participant member) {
        add(
                member.rank() == 0 ? FactKind.BENEFICIARY_KIND.path() : MEMBER_KIND,
                member.body().path(),
                member.party().legalForm().isPresent() ? ".doubtful" : "",
                member::values);
    }

    /** Adds the legal form of a body. */
    public void addForm(Participant member) {
        add(member.rank() == 0 ? FactKind.LEGAL_FORM.path() : MEMBER_FORM, member.formPath(), member::values);
    }

    /** Adds a fact that a dossier has once. */
    public void add(String fact) {
        add(fact, fact, phrases -> Map.of());
    }

    /** Adds one of several facts of a kind, at most once. */
    public void add(String fact, String path, Function<Phrasebook, Map<String, String>> values) {
        add(fact, path, "", values);
    }

    /** Adds a fact at most once, with one of several labels. */
    public void add(String fact, String path, String variant, Function<Phrasebook, Map<String, String>> values) {
        String key = "missing." + fact + variant;
        facts.computeIfAbsent(fact, any -> new LinkedHashMap<>())
                .putIfAbsent(path, new MissingFact(path, LocalizedText.of(locale -> {
                    Phrasebook phrases = Phrasebook.in(locale);
                    return phrases.phrase(key, values.apply(phrases));
                })));
    }
}
