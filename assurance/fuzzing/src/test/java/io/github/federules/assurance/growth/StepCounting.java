package io.github.federules.assurance.growth;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * An agent that counts steps in the library, in Jackson, and in Java's collections, streams and numbers; or in the library
 * alone, which takes the same steps on every version of Java.
 *
 * <p>The same input takes the same number of steps on every machine. Work within texts is not counted: it shows in the bytes
 * that are allocated.
 */
public final class StepCounting implements ClassFileTransformer {

    private static final String LIBRARY = "io/github/federules/";
    private static final String[] WITH_WHAT_IT_CALLS = {LIBRARY, "tools/jackson/", "java/util/", "java/math/"};
    private static final String[] LIBRARY_ALONE = {LIBRARY};
    private static final String OWN = "io/github/federules/assurance/";
    private static final String STEPS = "io/github/federules/assurance/growth/Steps";

    private final String[] counted;

    private StepCounting(String[] counted) {
        this.counted = counted;
    }

    /** Called by Java before the program starts. */
    public static void premain(String argument, Instrumentation java) throws Exception {
        // What counting needs is loaded before anything is counted.
        counted(StepCounting.class.getResourceAsStream("StepCounting.class").readAllBytes());
        StepCounting counting =
                new StepCounting(CountingAgent.LIBRARY_ALONE.equals(argument) ? LIBRARY_ALONE : WITH_WHAT_IT_CALLS);
        java.addTransformer(counting, true);
        for (Class<?> each : java.getAllLoadedClasses()) {
            if (java.isModifiableClass(each)
                    && counting.isCounted(each.getName().replace('.', '/'))) {
                java.retransformClasses(each);
            }
        }
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return name != null && isCounted(name) ? counted(classFile) : null;
    }

    private static byte[] counted(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new CountedClass(writer), 0);
        return writer.toByteArray();
    }

    private boolean isCounted(String name) {
        for (String start : counted) {
            if (name.startsWith(start)) {
                return !name.startsWith(OWN);
            }
        }
        return false;
    }

    private static final class CountedClass extends ClassVisitor {

        CountedClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    /** Counts where the method begins, and where it jumps back. */
    private static final class CountedMethod extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        CountedMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "take", "()V", false);
        }
    }
}
