package io.github.federules.certify;

import io.github.federules.core.language.LocalizedText;
import java.util.Objects;

/** The answer to a question on a call. */
public sealed interface Conclusion {

    /**
     * There is no such dossier: proved for every dossier.
     *
     * @param by how it was proved, such as “Z3 and SMTInterpol”
     */
    record Proved(LocalizedText by) implements Conclusion {

        /**
         * Checks that nothing is null.
         *
         * @param by how it was proved
         */
        public Proved {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * There is such a dossier.
     *
     * @param witness the dossier
     */
    record Witnessed(Witness witness) implements Conclusion {

        /**
         * Checks that nothing is null.
         *
         * @param witness the dossier
         */
        public Witnessed {
            Objects.requireNonNull(witness, "witness");
        }
    }

    /**
     * No answer was found.
     *
     * @param because the reason, such as the limit of time
     */
    record Undecided(LocalizedText because) implements Conclusion {

        /**
         * Checks that nothing is null.
         *
         * @param because the reason
         */
        public Undecided {
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * The question was not asked: nothing is claimed.
     *
     * @param because the reason, such as a term that the model does not carry
     */
    record NotTried(LocalizedText because) implements Conclusion {

        /**
         * Checks that nothing is null.
         *
         * @param because the reason
         */
        public NotTried {
            Objects.requireNonNull(because, "because");
        }
    }
}
