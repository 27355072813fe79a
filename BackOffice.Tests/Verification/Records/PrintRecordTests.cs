using System.Security.Cryptography;
using System.Text;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

/// <summary>With the real browser; what it made is read by poppler.</summary>
public sealed class PrintRecordTests(Town town) : IClassFixture<Town>
{
    private Task OptionsAsync() => town.SetOptionsAsync(values => values with
    {
        TownHallName = "Ajuntament de l'Alcúdia de Crespins",
        Dir3 = "L01460206",
        Town = "l'Alcúdia de Crespins",
        Records = new("https://sede.alcudia.example", "46020", "Avise en el 960 11 22 33."),
    });

    private static string Flat(IEnumerable<string> pages) => string.Join(' ', string.Join('\n', pages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Print_Visit_SaysEverythingOnPagesThatCarryNumberCodeAndSede()
    {
        await OptionsAsync();
        var record = await town.VisitAsync(Residents.Data("Núria", "Perelló", "i Gómez"));
        var pdf = (await town.PrintAsync(record.Id)).Value;

        Assert.Equal($"{record.Number}.pdf", pdf.FileName);
        var pages = await PdfText.PagesAsync(pdf.Bytes);
        Assert.True(pages.Length >= 2);
        for (var page = 0; page < pages.Length; page++)
        {
            foreach (var mark in new[] { $"CSV: {record.ShownCsv}", $"Página {page + 1} de {pages.Length}", "https://sede.alcudia.example/verificar", record.Number }) Assert.Contains(mark, pages[page], StringComparison.Ordinal);
        }

        var text = Flat(pages);
        var person = record.Content.Person;
        string[] wanted =
        [
            "Ajuntament de l'Alcúdia de Crespins", "L01460206", "Oficina de prueba", "Revisión 1", "Acta de verificación de identidad", "Identidad verificada", "Avanzado",
            "Núria Perelló i Gómez", person.DocumentNumber!, VerificationSteps.Support, "10/01/2024", "10/01/2034", "España", person.Id.ToString(),
            "Presencial", "En persona", TownTime.Shown(record.Content.StartedAt), TownTime.Shown(record.Content.FinishedAt), "Sin cita",
            "Clerk de prueba", record.OfficialId.ToString(), "Segundo empleado público", "La fotografía corresponde a la persona Sí", "Documento en vigor Sí",
            "artículo 13 del Reglamento (UE) 2016/679", "acepta guardar su clave en secreto", "No se ha copiado ni fotografiado", "Avise en el 960 11 22 33.", "artículo 12 de la Ley 39/2015", "Firmas",
        ];
        Assert.All(wanted, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_Call_SaysNumberTrustAndQuestionsButNoAnswer()
    {
        var record = await town.CallAsync();
        var text = Flat(await PdfText.PagesAsync((await town.PrintAsync(record.Id)).Value.Bytes));

        Assert.Contains(MobilePhone.Restore(record.Content.Call!.Number).Shown, text, StringComparison.Ordinal);
        Assert.Contains("Consta en la ficha y se validó con un código el", text, StringComparison.Ordinal);
        Assert.All(record.Content.Call.Questions, asked => Assert.Contains($"Pregunta {(int)asked.Question}:", text, StringComparison.Ordinal));
        Assert.Contains("Correcta", text, StringComparison.Ordinal);
        Assert.Contains("Básico", text, StringComparison.Ordinal);
        foreach (var answer in new[] { "Carrer Major", "46701", "03/05/1978" }) Assert.DoesNotContain(answer, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Iñaki", "Etxeberria", "Goikoetxea-Zubizarreta")]
    [InlineData("Montserrat", "Bel·lver", "d'Òrrius i Çuñé")]
    [InlineData("Łukasz", "Ağaoğlu", null)]
    [InlineData("Mariadelcarmenfranciscajosefaantoniaguadalupemercedesdolores", "Fernándezdecórdobayálvarezdetoledoosoriopimentel", "Gutiérrezdelosríosymartelsánchezcalderón")]
    public async Task Print_Names_AreWholeAndSelectable(string given, string first, string? second)
    {
        var record = await town.VisitAsync(Residents.Data(given, first, second));
        var pdf = (await town.PrintAsync(record.Id)).Value.Bytes;

        var text = Flat(await PdfText.PagesAsync(pdf));
        Assert.Contains(new PersonName(given, first, second).Full.Replace(" ", "", StringComparison.Ordinal), text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(int.Parse((await PdfText.FactsAsync(pdf))["Pages"], System.Globalization.CultureInfo.InvariantCulture), await PdfText.DrawnPagesAsync(pdf));
    }

    [Fact]
    public async Task Print_Document_IsTaggedInSpanishWithATitleOnA4()
    {
        var record = await town.VisitAsync();
        var pdf = (await town.PrintAsync(record.Id)).Value.Bytes;
        var facts = await PdfText.FactsAsync(pdf);

        Assert.Equal(($"Acta de verificación {record.Number}", "yes"), (facts["Title"], facts["Tagged"]));
        Assert.Contains("A4", facts["Page size"], StringComparison.Ordinal);
        Assert.Contains("/Lang (es)", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        var structure = await PdfText.StructureAsync(pdf);
        Assert.All(new[] { "H1", "H2", "Table", "TH" }, tag => Assert.Matches($@"\b{tag}\b", structure));
    }

    [Fact]
    public async Task Print_Again_GivesTheKeptBytesAndIsAudited()
    {
        var record = await town.VisitAsync();
        var supervisor = town.ActorOf(Role.Supervisor);
        var first = (await town.PrintAsync(record.Id)).Value.Bytes;
        await OptionsAsync();
        byte[] second = [];

        var statements = await town.Statements.OfAsync(async () => second = (await town.PrintAsync(record.Id)).Value.Bytes);

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.Equal(first, second);
        await using var data = town.Data();
        var file = await data.RecordFiles.SingleAsync(row => row.RecordId == record.Id);
        Assert.Equal((Convert.ToHexString(SHA256.HashData(first)), first.Length, (await PdfText.PagesAsync(first)).Length), (file.Sha256, file.Length, file.PageCount!.Value));
        var lines = await data.AuditEntries.Where(row => row.Action == "PrintRecord" && row.ObjectId == record.Id.ToString()).ToListAsync();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal((supervisor.Id, record.PersonId), (line.ActorId, line.SubjectPersonId)));
    }

    [Fact]
    public async Task Print_TwoAtOnce_BothGetTheSameBytes()
    {
        var record = await town.VisitAsync();
        var actors = new[] { town.ActorOf(Role.Supervisor), town.NewActor(Role.Supervisor) };

        var printed = await Task.WhenAll(actors.Select(actor => Task.Run(() => town.PrintAsync(record.Id, actor))));

        Assert.Equal(printed[0].Value.Bytes, printed[1].Value.Bytes);
        await using var data = town.Data();
        Assert.Equal(1, await data.RecordFiles.CountAsync(row => row.RecordId == record.Id));
        Assert.Equal(2, await data.AuditEntries.CountAsync(row => row.Action == "PrintRecord" && row.ObjectId == record.Id.ToString()));
    }

    [Fact]
    public async Task Print_CorrectedRecord_SaysWhatItReplaces()
    {
        var former = await town.VisitAsync();
        var next = await town.CorrectAsync(former, former.AsItIs() with { SupportNumber = "CAA123456" });

        var text = Flat(await PdfText.PagesAsync((await town.PrintAsync(next.Value)).Value.Bytes));

        Assert.Contains($"corrige y sustituye a la {former.Number}", text, StringComparison.Ordinal);
        Assert.Contains("Se tecleó mal", text, StringComparison.Ordinal);
        Assert.Contains("Revisión 2", text, StringComparison.Ordinal);
        Assert.Contains("CAA123456", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_TextsThatLookLikeMarkup_ArePrintedAsText()
    {
        var record = await town.VisitAsync(outcome: VerificationState.Rejected, reason: "<script>document.title='x'</script> </style> \\22 \"; } & ñ");
        var pdf = (await town.PrintAsync(record.Id)).Value.Bytes;

        Assert.Contains("<script>document.title='x'</script> </style> \\22 \"; } & ñ", Flat(await PdfText.PagesAsync(pdf)), StringComparison.Ordinal);
        Assert.Contains(record.Number, (await PdfText.FactsAsync(pdf))["Title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_Finished_LeavesNoFolderAndLogsNoName()
    {
        var record = await town.VisitAsync(Residents.Data("Zacarías", "Inconfundible"));
        Assert.True((await town.PrintAsync(record.Id)).IsDone);

        Assert.DoesNotContain(Directory.GetDirectories(Path.GetTempPath(), "backoffice-print-*").SelectMany(Directory.GetFiles), file => File.ReadAllText(file).Contains("Inconfundible", StringComparison.Ordinal));
        Assert.DoesNotContain("Inconfundible", town.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_ClerkOrUnknown_IsRefused()
    {
        var record = await town.VisitAsync();
        Assert.Equal(Refusal.Forbidden, (await town.PrintAsync(record.Id, town.ActorOf(Role.Clerk))).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.PrintAsync(Guid.NewGuid())).Refusal);
    }
}
