package io.github.federules.dmn.model;

import static io.github.federules.dmn.model.Type.BOOLEAN;
import static io.github.federules.dmn.model.Type.DATE;
import static io.github.federules.dmn.model.Type.NUMBER;
import static io.github.federules.dmn.model.Type.TEXT;
import static io.github.federules.dmn.model.Type.TIME;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** A dossier as the inputs of a model: numbers, texts, days, lists and maps. */
public final class DossierInputs {

    /** The tracks that are sought. */
    public static final String SEEKS = "seeks";

    /** The applicant and its partners. */
    public static final String APPLICANT = "applicant";

    /** The operation, except its costs. */
    public static final String OPERATION = "operation";

    /** The cost lines. */
    public static final String COST_LINES = "costLines";

    /** The financing besides the aid. */
    public static final String FINANCING = "financing";

    /** What is submitted. */
    public static final String SUBMISSION = "submission";

    static final Structure<Map.Entry<String, Answer>> STATED_ANSWER = Structure.<Map.Entry<String, Answer>>of(
                    "tStatedAnswer")
            .with("criterion", TEXT, Map.Entry::getKey)
            .with("word", TEXT, stated -> stated.getValue() instanceof Answer.Word word ? word.word() : null)
            .with("holds", BOOLEAN, stated -> stated.getValue() instanceof Answer.YesNo answer ? answer.holds() : null)
            .with(
                    "number",
                    NUMBER,
                    stated -> stated.getValue() instanceof Answer.Whole whole
                            ? BigDecimal.valueOf(whole.number())
                            : null);

    static final Structure<Party> MEMBER = Structure.<Party>of("tMember")
            .with("name", TEXT, party -> party.name().orElse(null))
            .with("kind", Type.KIND, party -> orNull(party.kind(), Enum::name))
            .with(
                    "legalForm",
                    TEXT,
                    party -> party.legalForm().map(LegalForm::code).orElse(null));

    /** What a model knows of an applicant. */
    public static final Structure<Applicant> APPLICANT_FACTS = Structure.<Applicant>of("tApplicant")
            .with("name", TEXT, applicant -> applicant.lead().name().orElse(null))
            .with("kind", Type.KIND, applicant -> orNull(applicant.lead().kind(), Enum::name))
            .with(
                    "legalForm",
                    TEXT,
                    applicant ->
                            applicant.lead().legalForm().map(LegalForm::code).orElse(null))
            .with("policyRole", Type.ROLE, applicant -> orNull(applicant.policyRole(), Enum::name))
            .with("recoversVat", BOOLEAN, applicant -> orNull(applicant.recoversVat()))
            .with("answers", Type.ANSWERS, applicant -> answers(applicant.lead().answers()))
            .with("members", Type.MEMBERS, applicant -> MEMBER.ofEach(applicant.members()));

    /** What a model knows of an operation, besides its costs and its financing. */
    public static final Structure<Operation> OPERATION_FACTS = Structure.<Operation>of("tOperation")
            .with("answers", Type.ANSWERS, operation -> answers(operation.answers()))
            .with("aidRate", NUMBER, operation -> orNull(operation.aidRate(), Rate::share))
            .with("startsOn", DATE, operation -> day(operation, Realisation::startsOn))
            .with("endsOn", DATE, operation -> day(operation, Realisation::endsOn))
            .with("costsComplete", BOOLEAN, Operation::costsComplete);

    /** What a model knows of a cost line. */
    public static final Structure<CostLine> COST_LINE = Structure.<CostLine>of("tCostLine")
            .with("id", TEXT, line -> line.id().orElse(null))
            .with("nature", Type.NATURE, line -> line.nature().code())
            .with("person", TEXT, line -> line.person().orElse(null))
            .with("fte", NUMBER, line -> orNull(line.share(), FteShare::value))
            .with("amount", NUMBER, line -> number(line.amount()))
            .with("vat", NUMBER, line -> number(line.vat()))
            .with("partner", TEXT, line -> line.partner().orElse(null));

    /** What a model knows of the financing besides the aid. */
    public static final Structure<FinancingPlan> FINANCING_PLAN = Structure.<FinancingPlan>of("tFinancing")
            .with("own", NUMBER, plan -> number(plan.own()))
            .with("otherPublic", NUMBER, plan -> number(plan.otherPublic()))
            .with("otherPrivate", NUMBER, plan -> number(plan.otherPrivate()))
            .with("inKind", NUMBER, plan -> number(plan.inKind()))
            .with("complete", BOOLEAN, FinancingPlan::complete);

    /** What a model knows of a submission. */
    public static final Structure<Submission> SUBMITTED = Structure.<Submission>of("tSubmission")
            .with("sent", BOOLEAN, submission -> orNull(submission.sent()))
            .with("sentOn", DATE, submission -> orNull(submission.sentOn()))
            .with("sentAt", TIME, submission -> orNull(submission.sentAt()))
            .with("electronic", BOOLEAN, submission -> orNull(submission.electronic()));

    private DossierInputs() {}

    /** Returns the inputs of a dossier. */
    public static Map<String, @Nullable Object> of(Dossier dossier) {
        Operation operation = dossier.operation();
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put(SEEKS, dossier.seeks().map(DossierInputs::codes).orElse(null));
        inputs.put(APPLICANT, APPLICANT_FACTS.of(dossier.applicant()));
        inputs.put(OPERATION, OPERATION_FACTS.of(operation));
        inputs.put(COST_LINES, COST_LINE.ofEach(operation.costLines()));
        inputs.put(FINANCING, orNull(operation.financing(), FINANCING_PLAN::of));
        inputs.put(SUBMISSION, SUBMITTED.of(dossier.submission()));
        return Collections.unmodifiableMap(inputs);
    }

    private static List<Map<String, @Nullable Object>> answers(Answers answers) {
        return STATED_ANSWER.ofEach(List.copyOf(answers.byCriterion().entrySet()));
    }

    private static List<String> codes(Set<Track> tracks) {
        return tracks.stream().map(Track::code).toList();
    }

    /** Determines whether a dossier has no value at a place, such as {@code applicant.kind}. */
    public static boolean isUnknown(Dossier dossier, String place) {
        Object value = of(dossier);
        for (String component : place.split("\\.", -1)) {
            value = value instanceof Map<?, ?> fields ? fields.get(component) : value;
        }
        return value == null;
    }

    /** Returns what a place is in: {@code applicant} for {@code applicant.kind}. */
    public static String root(String place) {
        return place.split("\\.", -1)[0];
    }

    /** Returns an amount in euros. */
    public static BigDecimal number(MonetaryAmount amount) {
        return BigDecimal.valueOf(Euros.cents(amount), 2);
    }

    private static @Nullable LocalDate day(Operation operation, Function<Realisation, Fact<LocalDate>> day) {
        return operation
                .realisation()
                .find()
                .flatMap(period -> day.apply(period).find())
                .orElse(null);
    }

    private static <T> @Nullable T orNull(Fact<T> fact) {
        return fact.find().orElse(null);
    }

    private static <T, R> @Nullable R orNull(Fact<T> fact, Function<T, R> component) {
        return fact.find().map(component).orElse(null);
    }
}
