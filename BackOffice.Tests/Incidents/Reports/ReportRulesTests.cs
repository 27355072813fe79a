using System.IO.Compression;
using System.Xml.Linq;
using BackOffice.Incidents.Reports;
using Shared.Incidents;
using Shared.Incidents.Reports;

namespace BackOffice.Tests.Incidents.Reports;

public sealed class ReportRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(null, null, "2026-10-25", "2026-11-23")]
    [InlineData("2026-11-01", null, "2026-11-01", "2026-11-23")]
    [InlineData(null, "2026-11-10", "2026-10-12", "2026-11-10")]
    [InlineData("2026-11-10", "2026-11-01", "2026-11-01", "2026-11-10")]
    [InlineData("2027-01-01", null, "2027-01-01", "2027-01-01")]
    [InlineData("2016-11-23", null, "2016-11-23", "2026-11-23")]
    [InlineData("2040-01-01", null, "2040-01-01", "2040-01-01")]
    [InlineData(null, "2000-01-02", "2000-01-01", "2000-01-02")]
    [InlineData("1900-01-01", "2026-11-23", "2026-10-25", "2026-11-23")]
    [InlineData("0001-01-01", "9999-12-31", "2026-10-25", "2026-11-23")]
    [InlineData(null, "2101-01-01", "2026-10-25", "2026-11-23")]
    [InlineData("2016-11-22", null, "2026-10-25", "2026-11-23")]
    [InlineData("2001-01-01", "2016-11-22", "2026-10-25", "2026-11-23")]
    public void Period_Asked_IsMended(string? from, string? to, string first, string last) =>
        Assert.Equal(new ReportPeriod(Day(first), Day(last)), ReportPeriod.Of(from is null ? null : Day(from), to is null ? null : Day(to), Today));

    [Theory]
    [InlineData("1999-12-31", null, ReportFault.From)]
    [InlineData("2026-01-01", "2101-01-01", ReportFault.To)]
    [InlineData("2016-11-22", null, ReportFault.TooLong)]
    [InlineData("2026-11-23", "2016-11-22", ReportFault.TooLong)]
    [InlineData("2000-01-01", "2009-12-31", null)]
    [InlineData(null, null, null)]
    public void Period_ThatCannotBeCounted_SaysWhy(string? from, string? to, ReportFault? fault) =>
        Assert.Equal(fault, ReportPeriod.Wrong(from is null ? null : Day(from), to is null ? null : Day(to), Today));

    [Theory]
    [InlineData("2026-11-01", "2026-11-30", ReportStep.Day, 30, "2026-11-01")]
    [InlineData("2026-01-01", "2026-12-31", ReportStep.Week, 53, "2025-12-29")]
    [InlineData("2025-01-15", "2026-12-31", ReportStep.Month, 24, "2025-01-01")]
    [InlineData("2026-11-23", "2026-11-23", ReportStep.Day, 1, "2026-11-23")]
    public void Stretches_OfAPeriod_CoverItWithoutGaps(string from, string to, ReportStep step, int count, string first)
    {
        var period = new ReportPeriod(Day(from), Day(to));
        var stretches = period.Stretches().ToList();
        Assert.Equal((step, count, Day(first)), (period.Step, stretches.Count, stretches[0]));
        for (var day = period.From; day <= period.To; day = day.AddDays(1)) Assert.Contains(period.StretchOf(day), stretches);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+34600", "'+34600")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Cell_ThatLooksLikeAFormula_IsText(string text, string expected) => Assert.Equal(expected, SafeCell.Of(text));

    [Fact]
    public void Query_Address_IsReadBackTheSame()
    {
        var query = new ReportQuery(new(Day("2026-01-05"), Day("2026-02-07")), IncidentKind.Request);
        Assert.Equal("/x?desde=2026-01-05&hasta=2026-02-07&tipo=Request", query.At("/x"));
        Assert.Equal(query, ReportQuery.Of("2026-01-05", "2026-02-07", "Request", Today));
        Assert.Null(ReportQuery.Of("nunca", "7", "9", Today).Kind);
    }

    [Fact]
    public void Figures_OfNothing_AreNoPercentages()
    {
        Assert.Null(ReportFigures.None.ResolvedPart);
        var sum = new ReportFigures(4, 2, 1, 1, 2, 1, 2, 2) + new ReportFigures(1, 1, 1, 0, 1, 1, 0, 0);
        Assert.Equal((2 / 3d, 1 / 5d, 2 / 3d, 1d), (sum.InCallPart, sum.ReopenedPart, sum.AnsweredPart, sum.ResolvedPart));
    }

    [Fact]
    public void Workbook_Cells_HoldNumbersAndTextWithoutFormulas()
    {
        var bytes = WorkbookFile.Of([new("Por canal: [todo]", [["Canal", "Entradas"], ["=HYPERLINK(\"x\")", 12], ["<b>&\u0001ñ", 0.5]]), new("Otra", [["a"]])]);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"], zip.Entries.Select(entry => entry.FullName));
        using var stream = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var sheet = XDocument.Load(stream);
        var cells = sheet.Descendants().Where(element => element.Name.LocalName == "c").Select(cell => cell.Value).ToList();
        Assert.Equal(["Canal", "Entradas", "'=HYPERLINK(\"x\")", "12", "<b>&ñ", "0.5"], cells);
        Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "f");
        using var book = zip.GetEntry("xl/workbook.xml")!.Open();
        Assert.Equal(["Por canal todo", "Otra"], XDocument.Load(book).Descendants().Where(element => element.Name.LocalName == "sheet").Select(element => element.Attribute("name")!.Value));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
