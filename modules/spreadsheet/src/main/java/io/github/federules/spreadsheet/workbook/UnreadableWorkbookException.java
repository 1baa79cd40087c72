package io.github.federules.spreadsheet.workbook;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;

/** A workbook that cannot be read at all. */
public final class UnreadableWorkbookException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    private UnreadableWorkbookException(Fault fault) {
        super(fault.code().name());
        this.fault = fault;
    }

    /** Returns the error of a file that is damaged, protected, or in another format. */
    public static UnreadableWorkbookException damaged() {
        return new UnreadableWorkbookException(Fault.of(FaultCode.NOT_XLSX, Map.of()));
    }

    /** Returns the error of a file that is larger than accepted. */
    static UnreadableWorkbookException tooLarge(String wording, String bound) {
        return new UnreadableWorkbookException(Fault.of(FaultCode.TOO_LARGE, wording, Map.of("bound", bound)));
    }

    /** Returns the error of the file. */
    public Fault fault() {
        return fault;
    }
}
