package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A criterion that a call asks for: with its question and answers, or by the name of the source that calls share it from. */
final class CriterionShape {

    private final Shape<AskedCriterion, AskedCriterion> shape = new Shape<>();
    private final ShapeField<AskedCriterion, String> code = shape.required(
            "criterion",
            REQUIRED_NAME.described("the code that dossiers and conditions use"),
            each -> each.criterion().code());
    private final ShapeField<AskedCriterion, Optional<String>> source = shape.optional(
            "from",
            REQUIRED_NAME.described(
                    "the source that calls share the criterion from, such as eu-2003-361; it has the question and the answers"),
            each -> each.criterion().source());
    private final ShapeField<AskedCriterion, Subject> of = shape.required(
            "of",
            Words.of(Subject.class).described("what it is a fact of"),
            each -> each.criterion().of());
    private final ShapeField<AskedCriterion, Optional<LocalizedText>> question =
            shape.optional("question", STATED_TEXT.described("the question in words"), ofOwn(Criterion::question));
    private final ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> answers = form(
            "answers",
            Entries.ofAny(STATED_TEXT)
                    .with("{\"minProperties\": 2, \"maxProperties\": 100}")
                    .described("named answers, by the codes that dossiers and conditions use"),
            Criterion.Named.class,
            Criterion.Named::answers,
            (read, input, place) -> new Criterion.Named(Entries.present(read)));
    private final ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> yesNo = form(
            "yesNo",
            YES_OR_NO.with("{\"const\": true}").described("the answer is yes or no"),
            Criterion.Confirmed.class,
            confirmed -> true,
            CriterionShape::confirmed);
    private final ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> number = form(
            "number",
            ConditionType.RANGE.described("the answer is a whole number of this range"),
            Criterion.Counted.class,
            counted -> counted,
            (range, input, place) -> range);
    private final ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> nomenclature = form(
            "code",
            REQUIRED_NAME.described("the answer is a code of this nomenclature, such as nace"),
            Criterion.Coded.class,
            Criterion.Coded::nomenclature,
            (name, input, place) -> new Criterion.Coded(name));
    private final ShapeField<AskedCriterion, Optional<Boolean>> chosen = shape.optional(
            "chosen",
            YES_OR_NO.described("whether the applicant may choose the answer; false where it is absent"),
            ofOwn(Criterion::chosen).andThen(each -> each.filter(isChosen -> isChosen)));
    private final ShapeField<AskedCriterion, Optional<Set<CostNature>>> natures = shape.optional(
            "natures",
            NatureShapes.SOME.described(
                    "the natures whose cost lines answer; all that are paid at real or unit cost where it is absent"),
            ofOwn(CriterionShape::naturesOf).andThen(each -> each.filter(some -> !some.isEmpty())));
    private final ShapeField<AskedCriterion, Clause> clause = TermShapes.clause(shape);

    private CriterionShape() {}

    static JsonType<AskedCriterion, AskedCriterion> asked() {
        CriterionShape one = new CriterionShape();
        return one.shape
                .made(one::made)
                .describedAs(definitions -> Definitions.anyOf(
                        Shape.schemaOf(
                                List.of(one.code, one.of, one.question, one.clause),
                                List.of(one.answers, one.yesNo, one.number, one.nomenclature, one.chosen, one.natures),
                                definitions),
                        Shape.schemaOf(List.of(one.code, one.source, one.of, one.clause), List.of(), definitions)));
    }

    // What a call shares is stated by its source.
    private static <V> Function<AskedCriterion, Optional<V>> ofOwn(Function<Criterion, V> part) {
        return each -> Optional.of(each.criterion())
                .filter(criterion -> criterion.source().isEmpty())
                .map(part);
    }

    private <F extends Criterion.AnswerForm, V, S> ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> form(
            String name,
            JsonType<V, S> type,
            Class<F> kind,
            Function<F, V> written,
            JsonType.Conversion<S, Criterion.AnswerForm> made) {
        return shape.optional(
                name,
                type.as(written, made),
                ofOwn(Criterion::form)
                        .andThen(form -> form.filter(kind::isInstance).map(kind::cast)));
    }

    private static Criterion.@Nullable AnswerForm confirmed(boolean isYesNo, JsonInput input, JsonPlace place) {
        if (!isYesNo) {
            Map<String, String> values = Map.of("value", "false", "allowed", "true");
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, values));
            return null;
        }
        return new Criterion.Confirmed();
    }

    // They are written by their codes alone.
    private static Set<CostNature> naturesOf(Criterion criterion) {
        return criterion.natures().stream()
                .map(nature -> CostNature.of(nature, CostFamily.OPERATING, new LocalizedText(nature, nature)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable AskedCriterion made(ObjectValues values) {
        Criterion criterion = values.isGiven(source) ? shared(values) : own(values);
        return criterion == null ? null : AskedCriterion.of(values.get(clause), criterion);
    }

    private @Nullable Criterion own(ObjectValues values) {
        boolean isOfLine = values.get(of) == Subject.COST_LINE;
        // A cost line is asked for one of several answers.
        var form = List.of(answers, yesNo, number, nomenclature).stream()
                .filter(each -> values.isGiven(each) && !isOfLine)
                .findFirst()
                .orElse(answers);
        return values.haveOnly(
                        List.of(code, of, question, form, clause),
                        isOfLine ? List.of(chosen, natures) : List.of(chosen))
                ? new Criterion(
                        values.get(code),
                        values.get(of),
                        values.get(question).orElseThrow(),
                        values.get(form).orElseThrow(),
                        values.get(chosen).orElse(false),
                        values.get(natures).orElse(Set.of()).stream()
                                .map(CostNature::code)
                                .collect(Collectors.toSet()),
                        Optional.empty())
                : null;
    }

    private @Nullable Criterion shared(ObjectValues values) {
        if (!values.haveOnly(List.of(code, source, of, clause), List.of())) {
            return null;
        }
        List<Criterion> known = values.input().context(CallNames.class).sharedCriteria();
        List<Criterion> ofSource = known.stream()
                .filter(each -> each.source().equals(values.get(source)))
                .toList();
        Optional<Criterion> found = ofSource.stream()
                .filter(each -> each.code().equals(values.get(code)))
                .findFirst();
        if (ofSource.isEmpty()) {
            report(
                    source,
                    values.get(source).orElseThrow(),
                    known,
                    each -> each.source().orElseThrow(),
                    values);
        } else if (found.isEmpty()) {
            report(code, values.get(code), ofSource, Criterion::code, values);
        } else if (found.get().of() != values.get(of)) {
            Map<String, String> subjects = Map.of(
                    "value", values.get(of).name(), "allowed", found.get().of().name());
            values.report(of, Fault.of(FaultCode.UNKNOWN_VALUE, subjects));
            return null;
        }
        return found.orElse(null);
    }

    private static void report(
            ShapeField<?, ?> field,
            String value,
            List<Criterion> known,
            Function<Criterion, String> word,
            ObjectValues values) {
        List<String> words = known.stream().map(word).distinct().toList();
        values.report(
                field,
                words.isEmpty()
                        ? Fault.of(FaultCode.CRITERION_UNKNOWN, "none", Map.of("value", value))
                        : Meant.word(FaultCode.CRITERION_UNKNOWN, "value", value, words));
    }
}
