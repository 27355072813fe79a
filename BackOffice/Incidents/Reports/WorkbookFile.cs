using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Shared.Incidents.Reports;

namespace BackOffice.Incidents.Reports;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Rows">Text or numbers; the first row is the headings.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<object>> Rows);

/// <summary>Writes the least that spreadsheets read as a workbook (ECMA-376, transitional): values and inline text, no formula anywhere.</summary>
public static class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The longest name that a sheet may have, and what it may not contain.</summary>
    private const int LongestName = 31;

    private static readonly char[] NotInNames = ['[', ']', ':', '*', '?', '/', '\\'];

    /// <summary>A fixed time, so that the same report is the same file.</summary>
    private static readonly DateTimeOffset Written = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IReadOnlyList<Sheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
            Add(zip, "_rels/.rels", xml => WriteLinks(xml, [("officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
            Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteLinks(xml, [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml"))]));
            for (var index = 0; index < sheets.Count; index++)
            {
                var sheet = sheets[index];
                Add(zip, $"xl/worksheets/sheet{index + 1}.xml", xml => WriteSheet(xml, sheet));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { CheckCharacters = false });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{Kinds}.sheet.main+xml"));
        for (var sheet = 1; sheet <= sheets; sheet++) Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{sheet}.xml"), ("ContentType", $"{Kinds}.worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> links)
    {
        xml.WriteStartElement("Relationships", PackageLinks);
        for (var index = 0; index < links.Count; index++) Element(xml, "Relationship", ("Id", $"rId{index + 1}"), ("Type", $"{Links}/{links[index].Kind}"), ("Target", links[index].Target));
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Links);
        xml.WriteStartElement("sheets");
        for (var index = 0; index < sheets.Count; index++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", NameOf(sheets[index].Name));
            xml.WriteAttributeString("sheetId", (index + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Links, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData");
        foreach (var row in sheet.Rows)
        {
            xml.WriteStartElement("row");
            foreach (var value in row) WriteCell(xml, value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, object value)
    {
        xml.WriteStartElement("c");
        if (value is string text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(new string([.. SafeCell.Of(text).Where(XmlConvert.IsXmlChar)]));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("v", Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private static string NameOf(string name)
    {
        var allowed = string.Concat(name.Where(letter => !NotInNames.Contains(letter)));
        return allowed.Length <= LongestName ? allowed : allowed[..LongestName];
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
