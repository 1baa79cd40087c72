package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library reads no record by reflection, so that the validators of constructors know the places of the parameters. */
class PlacesOfComponentsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CoherentApplicant.ApplicantValidator.class,
                CoherentCostLine.CostLineValidator.class,
                CoherentDossier.DossierValidator.class,
                CoherentOperation.OperationValidator.class,
                CoherentParty.PartyValidator.class,
                CoherentRealisation.RealisationValidator.class,
                CoherentSubmission.SubmissionValidator.class
            })
    void the_place_of_each_component_has_its_name(Class<?> validator) throws ReflectiveOperationException {
        String record = validator.getName().replaceAll("Coherent.*\\$|Validator$", "");
        List<String> components = Arrays.stream(Class.forName(record).getRecordComponents())
                .map(component -> component.getName().toLowerCase(Locale.ROOT))
                .toList();
        // Tools that measure coverage add synthetic fields.
        List<Field> places = Stream.of(validator.getDeclaredFields())
                .filter(field -> field.getType() == int.class && !field.isSynthetic())
                .toList();
        assertThat(places).isNotEmpty();
        for (Field place : places) {
            place.setAccessible(true);
            assertThat(components.get(place.getInt(null)))
                    .as("%s of %s", place.getName(), record)
                    .isEqualTo(place.getName().replace("_", "").toLowerCase(Locale.ROOT));
        }
    }
}
