package io.github.federules.dmn;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.stability.MayChange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call as a DMN 1.3 model, for those who run a decision engine.
 *
 * <p>The model decides complete dossiers, under the readings that it is exported for, as {@link Assessor} does: verdicts,
 * aid to the cent, every rule that is not met, every line that is set aside. Where an input is missing, it decides nothing
 * and says which. It is for engines that run business knowledge models, such as those of Drools, Kogito and Camunda 8, not
 * for Camunda 7. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * String xml = DmnExport.of(call).reading(CentRounding.HALF_UP).model(Locale.FRENCH);
 * }</pre>
 */
@MayChange("How the inputs and decisions of a model are cut and named, until people who run engines have tried it.")
public final class DmnExport {

    private final Assessor assessor;

    private DmnExport(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Obtains the export of a call, read as the call itself says.
     *
     * @param call the call, not null
     * @return the export, never null
     */
    public static DmnExport of(Call call) {
        return new DmnExport(Assessor.of(call));
    }

    /**
     * Gives an export that answers one question otherwise.
     *
     * @param reading the answer, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public DmnExport reading(Reading reading) {
        return new DmnExport(assessor.reading(reading));
    }

    /**
     * Writes the model, in the XML of DMN 1.3.
     *
     * <p>The same call under the same readings and in the same language is always the same text. Call, edition and each
     * reading that is not the call's own stand in its id, name and namespace, and every id in it starts with the former, so
     * that an engine takes any number of models.
     *
     * @param locale the language of what the call says of itself (its title, what it explains, the statements that it asks
     *     for, what no program judges): French, or anything else for English; clauses are quoted in the call's own words,
     *     and the names and labels of inputs, decisions and columns are English. Not null
     * @return the document, never null
     * @throws IllegalArgumentException if the call says something that DMN cannot hold, such as a day after the year 9999 or
     *     a control character; nothing of a call is left out
     */
    public String model(Locale locale) {
        return ModelWriter.write(draft(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Gives the inputs that the model decides a dossier from, in the Java types that engines take: {@code BigDecimal},
     * {@code String}, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code List} and {@code Map}.
     *
     * <p>An input that the call does not look at may be left away. What is unknown is null.
     *
     * @param dossier the dossier, not null
     * @return the values of the inputs {@code seeks}, {@code applicant}, {@code operation}, {@code costLines},
     *     {@code financing} and {@code note}, never null
     */
    public static Map<String, @Nullable Object> inputs(Dossier dossier) {
        return DossierInputs.of(dossier);
    }

    /**
     * Tells what a dossier lacks, so that the model decides nothing.
     *
     * @param dossier the dossier, not null
     * @return the places, as the model's own decision {@code inputFaults} names them; none if the dossier is complete, never
     *     null
     */
    public List<String> lackedBy(Dossier dossier) {
        return draft(Locale.ROOT).lackedBy(dossier);
    }

    /**
     * Writes dossiers with what this library decides, as test cases in the XML of the DMN Technology Compatibility Kit, for
     * an engine to be tested by.
     *
     * @param modelFile the name of the file that the model is in, such as {@code hdf-ai-2025_1.dmn}: there are engines that
     *     look for a model of this name, not null
     * @param dossiers the dossiers, complete, not null
     * @return the document, never null
     * @throws IllegalArgumentException if a dossier lacks something, or names another call
     */
    public String testCases(String modelFile, List<Dossier> dossiers) {
        return TestCaseWriter.write(assessor, draft(Locale.ROOT), modelFile, dossiers);
    }

    private Draft draft(Locale locale) {
        return Draft.of(assessor.call(), assessor.readings(), locale);
    }
}
