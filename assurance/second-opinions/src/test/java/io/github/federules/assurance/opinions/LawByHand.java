package io.github.federules.assurance.opinions;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import java.time.LocalDate;
import java.util.Optional;

/** What article 63 of regulation (EU) 2021/1060 refuses, worked out from its words. */
public final class LawByHand {

    private static final LocalDate PROGRAMME_STARTS = LocalDate.of(2021, 1, 1);
    private static final LocalDate PROGRAMME_ENDS = LocalDate.of(2029, 12, 31);

    private LawByHand() {}

    /** Determines whether the facts that a dossier states are such that the law refuses funding. */
    public static boolean doesRefuse(Call call, Dossier dossier) {
        Optional<Realisation> period = dossier.operation().realisation().find();
        if (period.isEmpty() || call.laws().stream().noneMatch(law -> law.id().equals("eu-2021-1060"))) {
            return false;
        }
        Optional<LocalDate> start = period.get().startsOn().find();
        Optional<LocalDate> end = period.get().endsOn().find();
        boolean isOutside = start.filter(PROGRAMME_ENDS::isBefore).isPresent()
                || end.filter(PROGRAMME_STARTS::isAfter).isPresent();
        boolean isCompleted = dossier.submission()
                .sentOn()
                .find()
                .filter(day -> end.filter(day::isAfter).isPresent())
                .isPresent();
        return isOutside || isCompleted;
    }
}
