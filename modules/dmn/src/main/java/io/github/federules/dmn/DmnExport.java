package io.github.federules.dmn;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.stability.MayChange;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.chapter.Draft;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.xml.ModelWriter;
import io.github.federules.dmn.xml.TestCaseWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call as a DMN 1.3 model, for a decision engine.
 *
 * <p>The model decides complete dossiers as an {@link Assessor} with the same readings does: the verdict on each track, the
 * aid to the cent, every rule that fails and every cost line that is set aside. While an input is missing it decides nothing
 * and lists what is missing. It holds the call alone: what a {@linkplain io.github.federules.core.call.Law law} above the call
 * refuses, such as an operation that is completed before the submission, the model does not refuse. It needs an engine that runs business knowledge models, such as those of Drools, Kogito and
 * Camunda 8; Camunda 7 cannot run it.
 *
 * <pre>{@code
 * DmnExport export = DmnExport.of(HAUTS_DE_FRANCE_AI_2025).reading(CentRounding.HALF_UP);
 * String model = export.model(Locale.FRENCH);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@MayChange("How the inputs and decisions of a model are cut and named, until users of engines have tried it.")
public final class DmnExport {

    /**
     * The greatest number of criteria, of requirements, and of conditions in one term, in the call of a model:
     * 100 each. A table of criteria or requirements has a cell for each pair, and engines read no formula of any depth.
     */
    public static final int MOST_CONDITIONS = 100;

    private final Assessor assessor;

    private DmnExport(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Creates an export that uses the call's default readings.
     *
     * @param call the call
     * @return the export
     */
    public static DmnExport of(Call call) {
        return new DmnExport(Assessor.of(call));
    }

    /**
     * Returns a copy with this reading of the call. Default: the call's own reading.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public DmnExport reading(Reading reading) {
        return new DmnExport(assessor.reading(reading));
    }

    /**
     * Writes the model in the XML of DMN 1.3.
     *
     * <p>The same call under the same readings and in the same language is always the same text. The id, the name and the
     * namespace of the model contain the call, its edition and each reading that is not the call's default. Every other id
     * starts with that of the model, so an engine can hold any number of models.
     *
     * @param locale French, or anything else for English, for the call's own texts: its title, the titles of its tracks, its
     *     explanation, the required statements and the conditions that no program can judge. Clauses are quoted in the call's
     *     own words; the names and labels of inputs, decisions and columns are English. Not null
     * @return the document
     * @throws IllegalArgumentException if the call has something that a model cannot express: a term or a rule that the export does
     *     not support, more than {@value #MOST_CONDITIONS} criteria, requirements or conditions in one term, a day after the year 9999 or
     *     a control character. No term of a call is left out in silence
     */
    public String model(Locale locale) {
        return ModelWriter.write(draft(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Returns the inputs of a dossier in the Java types that engines accept: {@code BigDecimal}, {@code String}, {@code
     * Boolean}, {@code LocalDate}, {@code LocalTime}, {@code List} and {@code Map}.
     *
     * <p>An unknown value is null. A model does not need the inputs that it does not declare.
     *
     * @param dossier the dossier
     * @return the values of the inputs {@code seeks}, {@code applicant}, {@code operation}, {@code costLines},
     *     {@code financing} and {@code submission}
     */
    public static Map<String, @Nullable Object> inputs(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return DossierInputs.of(dossier);
    }

    /**
     * Returns the places of the facts that the model needs and a dossier lacks.
     *
     * <p>For example, {@code submission.sentOn} where the day of sending is unknown. A track that is sought but not offered is
     * reported as {@code seeks}.
     *
     * @param dossier the dossier
     * @return the places, as the decision {@code inputFaults} of the model names them; empty if the model decides the dossier
     * @throws IllegalArgumentException if the call has a term, a day or a number of conditions that a model cannot express
     */
    public List<String> lackedBy(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return draft(Locale.ROOT).lackedBy(dossier);
    }

    /**
     * Writes dossiers with the decisions of this library as test cases, in the XML of the DMN Technology Compatibility Kit.
     *
     * @param modelFile the name of the file that contains the model, such as {@code hdf-ai-2025_1.dmn}; some engines look the
     *     model up by it
     * @param dossiers the dossiers, complete
     * @return the document
     * @throws IllegalArgumentException if a dossier lacks something, names another call or is refused by a law above the call,
     *     or if the call has a term, a day or a number of conditions that a model cannot express
     */
    public String testCases(String modelFile, List<Dossier> dossiers) {
        Objects.requireNonNull(modelFile, "modelFile");
        Objects.requireNonNull(dossiers, "dossiers").forEach(each -> Objects.requireNonNull(each, "dossiers"));
        return TestCaseWriter.write(assessor, draft(Locale.ROOT), modelFile, dossiers);
    }

    @Override
    public String toString() {
        return "DmnExport[call=" + assessor.call() + "]";
    }

    private Draft draft(Locale locale) {
        Call call = assessor.call();
        requireFew(call.asks().size(), "criteria");
        requireFew(call.requirements().size(), "requirements");
        for (Term term : call.terms()) {
            requireFew(
                    size(term.conditions()),
                    "conditions in " + term.path() + " (" + term.clause().id() + ")");
        }
        return Draft.of(call, assessor.readings(), locale);
    }

    private static int size(List<Condition> conditions) {
        return conditions.stream()
                .map(Condition::parts)
                .mapToInt(parts -> parts.isEmpty() ? 1 : size(parts))
                .sum();
    }

    private void requireFew(int count, String what) {
        if (count > MOST_CONDITIONS) {
            throw new IllegalArgumentException("The call " + assessor.call().id() + " has " + count + " " + what
                    + ", but for a DMN model at most " + MOST_CONDITIONS
                    + ". Export a call with fewer, or decide with this library.");
        }
    }
}
