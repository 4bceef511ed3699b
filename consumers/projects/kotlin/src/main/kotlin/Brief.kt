import java.nio.file.Path
import java.util.Locale
import org.wcofacts.data.WcoData
import org.wcofacts.export.Export
import org.wcofacts.export.factsheet.FactSheets

/** Prints how many Members an edition states, and writes its fact sheet into a folder. */
fun main(arguments: Array<String>) {
    val edition = WcoData.edition(2013)
    println(edition.organization().members().value())
    val sheet = FactSheets.inBrief(edition, Locale.FRENCH)
    val report = Export.pdf(sheet).to(Path.of(arguments[0], "brief.pdf"))
    println(report.mediaType)
}
