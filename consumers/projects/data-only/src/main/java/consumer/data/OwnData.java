package consumer.data;

import java.io.IOException;
import java.nio.file.Path;
import org.wcofacts.data.Dataset;
import org.wcofacts.data.WcoData;

/** Copies the dataset into a folder, where it may be changed, and prints how many Members the copy states. */
public final class OwnData {

    private OwnData() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WcoData.copyTo(folder);
        Dataset own = Dataset.read(folder);
        System.out.println(own.edition(2013).organization().members().value());
    }
}
