package io.github.federules.feder;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.fault.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A legal form of the French INSEE nomenclature (level III), and the kind of beneficiary that it determines.
 *
 * <p>For example, {@code FrenchLegalForm.of("7346")} is a community of communes, which is certainly a grouping of local
 * authorities. This class is immutable and thread-safe.
 */
public final class FrenchLegalForm implements LegalForm {

    private static final Map<String, FrenchLegalForm> ALL = load();
    private static final LegalForms NOMENCLATURE = new LegalForms() {
        @Override
        public Optional<FrenchLegalForm> find(String code) {
            return FrenchLegalForm.find(code);
        }

        @Override
        public Fault unknown(String code) {
            return LegalForms.unknownIn(code, "INSEE", "7346");
        }
    };

    private final String code;
    private final String label;
    private final Optional<BeneficiaryKind> kind;
    private final Certainty certainty;

    private FrenchLegalForm(String code, String label, Optional<BeneficiaryKind> kind, Certainty certainty) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.certainty = certainty;
    }

    /**
     * Returns a legal form by its code.
     *
     * @param code the code of four digits, such as {@code 7346}
     * @return the legal form
     * @throws io.github.federules.core.fault.InvalidFactException if no legal form has this code
     */
    public static FrenchLegalForm of(String code) {
        return find(code).orElseThrow(() -> NOMENCLATURE.unknown(code).asException());
    }

    /**
     * Returns a legal form by its code, if there is one.
     *
     * @param code the code of four digits
     * @return the legal form, or empty if none has this code
     */
    public static Optional<FrenchLegalForm> find(String code) {
        return Optional.ofNullable(ALL.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * Returns the nomenclature, for readers of dossiers. Its error for an unknown code names INSEE and gives an example.
     *
     * @return the nomenclature
     */
    public static LegalForms nomenclature() {
        return NOMENCLATURE;
    }

    /**
     * Returns all 260 legal forms.
     *
     * @return the legal forms in the order of their codes
     */
    public static Collection<FrenchLegalForm> all() {
        return ALL.values();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<BeneficiaryKind> findKind() {
        return kind;
    }

    @Override
    public Certainty certainty() {
        return certainty;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrenchLegalForm form && form.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + " " + label;
    }

    private static Map<String, FrenchLegalForm> load() {
        Map<String, FrenchLegalForm> forms = new LinkedHashMap<>();
        InputStream bytes = Objects.requireNonNull(
                FrenchLegalForm.class.getResourceAsStream("french-legal-forms.tsv"), "the legal forms in the jar");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FrenchLegalForm::read)
                    .forEach(form -> forms.put(form.code, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(forms);
    }

    private static FrenchLegalForm read(String line) {
        String[] cells = line.split("\t", -1);
        Optional<BeneficiaryKind> kind =
                cells[1].equals("-") ? Optional.empty() : Optional.of(BeneficiaryKind.valueOf(cells[1]));
        return new FrenchLegalForm(cells[0], cells[3], kind, Certainty.valueOf(cells[2]));
    }
}
