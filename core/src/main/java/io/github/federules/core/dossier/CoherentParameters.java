package io.github.federules.core.dossier;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Judges the parameters of a record's constructor together; for validators, which make it themselves.
 *
 * <p>The record's own check is asked, so that nothing is said twice: a record is tried with the parameters in question, and
 * with harmless ones for all that the constraints on single components judge. Where one of them is null, what the others say
 * without it is told all the same.
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
    public boolean isValid(@Nullable Object[] parameters, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Parameters given = new Parameters(Arrays.asList(parameters));
        return trials(given).stream()
                .filter(trial -> given.has(trial.parameters())) // a null is told by @NotNull
                .map(trial -> trial.findMessage()
                        .map(message -> {
                            context.buildConstraintViolationWithTemplate(message)
                                    .addParameterNode(trial.toldAt())
                                    .addConstraintViolation();
                            return false;
                        })
                        .orElse(true))
                .reduce(true, Boolean::logicalAnd);
    }

    // No two of these records have as many components, and a parameter that is null tells no type.
    private static List<Trial> trials(Parameters given) {
        return switch (given.values().size()) {
            case 2 -> ofRealisation(given);
            case 3 -> List.of(Trial.of(2, 1, () -> new Party(Optional.empty(), given.at(1), given.at(2))));
            case 4 ->
                List.of(Trial.of(
                        1, 0, () -> new ExplanatoryNote(given.at(0), given.at(1), Fact.unknown(), Fact.unknown())));
            case 5 -> ofApplicant(given);
            case 6 -> ofDossier(given);
            case 7 ->
                List.of(
                        Trial.of(
                                1,
                                () -> given.<Map<Declaration, Boolean>>at(1).forEach(Operation.untitled()::declaring)),
                        Trial.of(2, () -> Operation.untitled().withCostLines(given.at(2))));
            case 8 -> ofCostLine(given);
            default ->
                throw new ConstraintDeclarationException("The number of parameters under @Coherent is "
                        + given.values().size() + ", but must be that of one of the library's own records.");
        };
    }

    private static List<Trial> ofRealisation(Parameters given) {
        Trial alone = Trial.of(0, () -> new Realisation(given.at(0), given.at(0)));
        return List.of(alone, Trial.of(1, () -> {
            boolean isPossible = alone.findMessage().isEmpty();
            new Realisation(given.at(isPossible ? 0 : 1), given.at(1));
        }));
    }

    private static List<Trial> ofApplicant(Parameters given) {
        return List.of(
                Trial.of(2, () -> Applicant.unknown().withMembers(given.at(2))),
                Trial.of(
                        4,
                        () -> given.<Fact<MonetaryAmount>>at(4)
                                .find()
                                .ifPresent(Applicant.unknown()::withDeMinimisAid)));
    }

    private static List<Trial> ofDossier(Parameters given) {
        return List.of(
                Trial.of(2, () -> List.copyOf(given.<Set<Track>>at(2))),
                Trial.of(4, 3, () -> Dossier.of(given.at(3), given.at(4))));
    }

    private static List<Trial> ofCostLine(Parameters given) {
        CostLine harmless = CostLine.of(CostNature.STAFF, Euros.ZERO);
        return List.of(
                Trial.of(0, () -> given.<Optional<String>>at(0).ifPresent(harmless::withId)),
                Trial.of(3, () -> given.<Optional<String>>at(3).ifPresent(harmless::withPerson)),
                Trial.of(
                        3,
                        1,
                        () -> given.<Optional<String>>at(3)
                                .ifPresent(any ->
                                        CostLine.of(given.at(1), Euros.ZERO).withPerson("P1"))),
                Trial.of(
                        4,
                        1,
                        () -> given.<Fact<FteShare>>at(4)
                                .find()
                                .ifPresent(CostLine.of(given.at(1), Euros.ZERO)::withShare)),
                Trial.of(7, () -> given.<Optional<String>>at(7).ifPresent(harmless::withPartner)));
    }

    /** The parameters, of the types that the constructor declares. */
    private record Parameters(List<@Nullable Object> values) {

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T at(int index) {
            return (T) Objects.requireNonNull(values.get(index));
        }

        boolean has(List<Integer> indexes) {
            return indexes.stream().noneMatch(index -> values.get(index) == null);
        }
    }

    /** A record that is tried for the sake of one parameter, the first of those that it is made with. */
    private record Trial(List<Integer> parameters, Runnable construction) {

        static Trial of(int parameter, Runnable construction) {
            return new Trial(List.of(parameter), construction);
        }

        static Trial of(int parameter, int together, Runnable construction) {
            return new Trial(List.of(parameter, together), construction);
        }

        int toldAt() {
            return parameters.get(0);
        }

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
