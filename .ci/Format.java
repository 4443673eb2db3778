import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Checks that every Java file is written as google-java-format writes it; with `repair`, writes it
/// so. It is a program of its own because the formatter knows only the Java that it runs on, and
/// Maven may run on an older one.
final class Format {
  private static final List<String> NOT_OURS = List.of("target", ".git", ".aws-sam");

  public static void main(String[] args) throws Exception {
    var repair = args[1].equals("repair");
    var root = Path.of(args[0]);
    var unlike = new ArrayList<Path>();
    for (var file : sources(root)) {
      var text = Files.readString(file);
      var formatted = formatted(text);
      if (!formatted.equals(text)) {
        unlike.add(root.relativize(file));
        if (repair) {
          Files.writeString(file, formatted);
        }
      }
    }
    for (var file : unlike) {
      System.out.println((repair ? "formatted: " : "[ERROR] not formatted: ") + file);
    }
    if (!repair && !unlike.isEmpty()) {
      System.out.println("[ERROR] To repair: mvn -N validate -Dformat=repair");
      System.exit(1);
    }
  }

  private static String formatted(String text) throws Exception {
    var tidy =
        RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(text, Style.GOOGLE));
    return new Formatter().formatSource(tidy);
  }

  private static List<Path> sources(Path root) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
