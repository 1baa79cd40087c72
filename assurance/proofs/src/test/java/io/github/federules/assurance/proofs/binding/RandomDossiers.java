package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Complete dossiers by chance, the same for the same seed: many lines and persons, amounts of every size, days near the deadline. */
final class RandomDossiers {

    private static final List<String> PERSONS = List.of("A", "B", "C", "1");
    private static final long WHOLE = 1_000_000;
    private static final BigDecimal BILLIONTH = new BigDecimal("0.000000001");

    private final ModelledCall call;
    private final SoundDossiers sound;
    private final Random random;

    RandomDossiers(ModelledCall call, long seed) {
        this.call = call;
        this.sound = new SoundDossiers(call);
        this.random = new Random(seed);
    }

    Stream<Dossier> take(int count) {
        return Stream.generate(this::next).limit(count);
    }

    private Dossier next() {
        List<CostLine> lines = new ArrayList<>();
        Set<String> known = new HashSet<>();
        // Of one order of magnitude, as the costs of an operation are.
        int magnitude = 2 + random.nextInt(13);
        // Without cost lines a budget is open, of which the model does not speak.
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            lines.add(random.nextInt(3) == 0 ? staff(magnitude, known) : other(magnitude));
        }
        FinancingPlan financing = new FinancingPlan(
                Euros.ofCents(amount(magnitude)),
                Euros.ofCents(random.nextBoolean() ? 0 : amount(magnitude)),
                Euros.ofCents(amount(magnitude)),
                Euros.ofCents(amount(magnitude)),
                Set.of());
        Dossier dossier = sound.of(lines, financing);
        dossier = dossier.withSubmission(
                Submission.sentElectronically(sound.lastSureDay().plusDays(random.nextInt(4) - 1))
                        .at(time()));
        if (random.nextInt(4) == 0) {
            dossier = dossier.withApplicant(dossier.applicant().recoveringVat(true));
        }
        Optional<Rate> rate = call.range().map(this::rate);
        if (rate.isPresent()) {
            dossier = dossier.withOperation(dossier.operation().withAidRate(rate.get()));
        }
        return random.nextInt(8) == 0 ? unsound(dossier) : dossier;
    }

    /** A time on or beside the hour of the deadline, or any. */
    private LocalTime time() {
        LocalTime hour =
                call.call().submission().deadline().flatMap(Deadline::until).orElse(LocalTime.NOON);
        return switch (random.nextInt(4)) {
            case 0 -> hour;
            case 1 -> hour.plusNanos(1);
            case 2 -> hour.minusNanos(1);
            default -> LocalTime.ofSecondOfDay(random.nextInt(24 * 60 * 60));
        };
    }

    /** A rate of the range, on its ends, or a millionth beyond. */
    private Rate rate(Value.Within<Rate> range) {
        long least = range.least().millionths();
        long most = range.most().millionths();
        return Rate.ofMillionths(
                switch (random.nextInt(8)) {
                    case 0 -> least;
                    case 1 -> most;
                    case 2 -> Math.max(0, least - 1);
                    case 3 -> Math.min(WHOLE, most + 1);
                    default -> least + random.nextInt(Math.toIntExact(most - least) + 1);
                });
    }

    private Dossier unsound(Dossier dossier) {
        return dossier.withApplicant(dossier.applicant().running(PolicyRole.NONE))
                .withSubmission(dossier.submission().withElectronic(random.nextBoolean()));
    }

    private CostLine staff(int magnitude, Set<String> known) {
        CostLine line = withVat(CostLine.of(CostNature.STAFF, Euros.ofCents(amount(magnitude))), magnitude);
        int person = random.nextInt(PERSONS.size() + 2);
        if (person >= PERSONS.size()) {
            return line.withShare(share());
        }
        CostLine named = line.withPerson(PERSONS.get(person));
        return known.add(PERSONS.get(person)) || random.nextBoolean() ? named.withShare(share()) : named;
    }

    private CostLine other(int magnitude) {
        List<CostNature> natures = CostNature.standard();
        CostNature nature = natures.get(1 + random.nextInt(natures.size() - 1));
        return withVat(CostLine.of(nature, Euros.ofCents(amount(magnitude))), magnitude);
    }

    private CostLine withVat(CostLine line, int magnitude) {
        return random.nextBoolean() ? line : line.withVat(Euros.ofCents(amount(magnitude) / 5));
    }

    /** A share on or beside the minimum, or any. */
    private FteShare share() {
        BigDecimal minimum = call.call()
                .costs()
                .staffMinimum()
                .map(StaffMinimum::share)
                .map(FteShare::value)
                .orElse(new BigDecimal("0.5"));
        BigDecimal share =
                switch (random.nextInt(5)) {
                    case 0 -> minimum;
                    case 1 -> minimum.subtract(BILLIONTH);
                    case 2 -> minimum.divide(BigDecimal.valueOf(2), 9, RoundingMode.DOWN);
                    default -> BigDecimal.valueOf(1 + random.nextInt(1_000), 3);
                };
        return new FteShare(share.max(BILLIONTH));
    }

    private long amount(int magnitude) {
        long most = BigDecimal.TEN.pow(magnitude).longValueExact();
        return random.nextInt(6) == 0 ? random.nextInt(10) : Math.floorMod(random.nextLong(), most);
    }
}
