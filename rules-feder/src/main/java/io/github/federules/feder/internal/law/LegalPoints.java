package io.github.federules.feder.internal.law;

import java.util.List;
import java.util.stream.Stream;

/** The points of the law above calls, in the order of the advice. */
public final class LegalPoints {

    /** The points under a call of any programme. */
    public static final List<LegalPoint> OF_ANY_CALL =
            List.of(new DeMinimisCeiling(), new UndeclaredDeMinimis(), new LocalAuthorityShare());

    /** The points under a call that the common provisions, regulation (EU) 2021/1060, bind. */
    public static final List<LegalPoint> OF_COMMON_PROVISIONS = Stream.of(
                    List.of(new SmallOperation(), new PartTimeStaff()),
                    OF_ANY_CALL,
                    List.of(new FinancingGap(), new DeclaredOnce(), new Depreciation()))
            .flatMap(List::stream)
            .toList();

    private LegalPoints() {}
}
