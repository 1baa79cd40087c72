package io.github.federules.feder;

import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.internal.law.LegalPoint;
import io.github.federules.feder.internal.law.LegalPoints;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Advice on the points of the law above a call, where funding is sought. */
final class LawAboveCalls implements Advisor {

    @Override
    public List<Advice> adviceOn(Decision decision) {
        List<Advice> advice = new ArrayList<>();
        pointsUnder(decision).forEach(point -> point.adviceOn(decision).ifPresent(advice::add));
        return advice;
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        pointsUnder(decision).forEach(point -> kinds.addAll(point.looksAt(decision)));
        return kinds;
    }

    private static List<LegalPoint> pointsUnder(Decision decision) {
        if (decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT) {
            return List.of();
        }
        return decision.call().laws().contains(CommonProvisions.of2021())
                ? LegalPoints.OF_COMMON_PROVISIONS
                : LegalPoints.OF_ANY_CALL;
    }
}
