package io.github.federules.core.dossier;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * Judges the parameters of a record's constructor together; for validators, which make it themselves.
 *
 * <p>The record's own check is asked, so that nothing is said twice: a record is tried with the parameters in question, and
 * with harmless ones for all that the constraints on single components judge.
 */
// What stands within an Optional, a list or a map is judged here too: javac gives the parameters of a compact
// constructor
// no annotations on type arguments.
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class CoherentParameters implements ConstraintValidator<Coherent, Object[]> {

    private static final String A_NULL = "{jakarta.validation.constraints.NotNull.message}";

    /** For validators. */
    public CoherentParameters() {}

    @Override
    public boolean isValid(Object[] parameters, ConstraintValidatorContext context) {
        if (Arrays.stream(parameters).anyMatch(Objects::isNull)) {
            return true; // told by @NotNull
        }
        context.disableDefaultConstraintViolation();
        return trials(parameters).stream()
                .map(trial -> trial.findMessage()
                        .map(message -> {
                            context.buildConstraintViolationWithTemplate(message)
                                    .addParameterNode(trial.parameter())
                                    .addConstraintViolation();
                            return false;
                        })
                        .orElse(true))
                .reduce(true, Boolean::logicalAnd);
    }

    // The parameters themselves tell which record they are for.
    private static List<Trial> trials(Object[] parameters) {
        Parameters given = new Parameters(List.of(parameters));
        if (given.has(1, CostNature.class)) {
            return ofCostLine(given);
        } else if (given.has(1, Map.class)) {
            return List.of(
                    new Trial(1, () -> new Operation(Optional.empty(), given.at(1), List.of())),
                    new Trial(2, () -> new Operation(Optional.empty(), Map.of(), given.at(2))));
        } else if (given.has(0, Party.class)) {
            Fact<MonetaryAmount> deMinimisAid = given.at(4);
            return List.of(
                    new Trial(2, () -> Applicant.unknown().withMembers(given.at(2))),
                    new Trial(4, () -> deMinimisAid.find().ifPresent(Applicant.unknown()::withDeMinimisAid)));
        } else if (given.has(1, Optional.class) && given.has(2, Fact.class)) {
            return List.of(new Trial(2, () -> new Party(given.at(0), given.at(1), given.at(2))));
        } else if (given.has(0, Fact.class)) {
            return List.of(new Trial(1, () -> new ExplanatoryNote(given.at(0), given.at(1), Fact.unknown())));
        } else if (given.has(0, LocalDate.class)) {
            return List.of(new Trial(1, () -> new Realisation(given.<LocalDate>at(0), given.<LocalDate>at(1))));
        }
        Set<Track> seeks = given.at(2);
        return List.of(
                new Trial(2, () -> List.copyOf(seeks)), new Trial(4, () -> Dossier.of(given.at(3), given.at(4))));
    }

    private static List<Trial> ofCostLine(Parameters given) {
        CostNature nature = given.at(1);
        Optional<String> person = given.at(3);
        Fact<FteShare> share = given.at(4);
        CostLine harmless = CostLine.of(CostNature.STAFF, Euros.ZERO);
        CostLine ofNature = CostLine.of(nature, Euros.ZERO);
        return List.of(
                new Trial(0, () -> given.<Optional<String>>at(0).ifPresent(harmless::withId)),
                new Trial(3, () -> person.ifPresent(harmless::withPerson)),
                new Trial(3, () -> person.ifPresent(any -> ofNature.withPerson("P1"))),
                new Trial(4, () -> share.find().ifPresent(ofNature::withShare)),
                new Trial(7, () -> given.<Optional<String>>at(7).ifPresent(harmless::withPartner)));
    }

    /** The parameters, of the types that the constructor declares. */
    private record Parameters(List<Object> values) {

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T at(int index) {
            return (T) values.get(index);
        }

        boolean has(int index, Class<?> type) {
            return type.isInstance(values.get(index));
        }
    }

    /** A record that is tried for the sake of one parameter. */
    private record Trial(int parameter, Runnable construction) {

        Optional<String> findMessage() {
            try {
                construction.run();
                return Optional.empty();
            } catch (InvalidFactException e) {
                return Optional.of("{io.github.federules.core.fault.FaultCode."
                        + e.fault().code().name() + "}");
            } catch (NullPointerException e) {
                return Optional.of(A_NULL); // a null within a list or a map
            }
        }
    }
}
