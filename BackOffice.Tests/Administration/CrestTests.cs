using BackOffice.Administration;
using BackOffice.Administration.Crest;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification.Records;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Administration;

public sealed class CrestTests(Town town) : ScreenTest(town)
{
    /// <summary>The smallest PNG.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private async Task<Result> ChangeAsync(byte[]? image, long? version = null)
    {
        await using var data = Town.Data();
        var present = (await data.TownCrests.AsNoTracking().SingleAsync()).Version;
        return await Town.Service<ChangeCrest>().ExecuteAsync(new(image, version ?? present), Town.ActorOf(Role.Administrator), default);
    }

    [Fact]
    public async Task Change_Image_IsPrintedAtTheHead()
    {
        Assert.True((await ChangeAsync(Png)).IsDone);
        var record = await Town.VisitAsync();
        var page = await Town.Service<BackOffice.Verification.Records.Printing.ShowPrintableRecord>().ExecuteAsync(new(record.Id, null), Town.ActorOf(Role.Supervisor), default);

        Assert.Contains($"data:image/png;base64,{Convert.ToBase64String(Png)}", page.Value, StringComparison.Ordinal);
        Assert.True((await Town.PrintAsync(record.Id)).IsDone);
        Assert.True((await ChangeAsync(null)).IsDone);
        await using var data = Town.Data();
        Assert.DoesNotContain(Convert.ToBase64String(Png)[..20], string.Join('\n', await data.AuditEntries.Where(row => row.Action == "ChangeCrest").Select(row => row.Changes ?? "").ToListAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_WhatIsNoImageOrTooLarge_IsRefused()
    {
        Assert.Equal(AdministrationRefusals.CrestNotAnImage, (await ChangeAsync("<svg onload='x'/>"u8.ToArray())).Refusal);
        Assert.Equal(AdministrationRefusals.CrestNotAnImage, (await ChangeAsync([])).Refusal);
        Assert.Equal(AdministrationRefusals.CrestTooLarge, (await ChangeAsync([.. Png, .. new byte[TownCrest.LargestImage]])).Refusal);
        Assert.Equal(Refusal.Conflict, (await ChangeAsync(Png, version: 99)).Refusal);
    }

    [Fact]
    public async Task Screen_FileChosen_IsKeptAndRefusedOnesAreExplained()
    {
        SignIn(Role.Administrator);
        var panel = Render<CrestPanel>();
        panel.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromBinary("no es un escudo"u8.ToArray(), "escudo.png"));
        panel.WaitForAssertion(() => Assert.Contains(Text<AdministrationTexts>("Refusal.CrestNotAnImage"), panel.Markup, StringComparison.Ordinal));

        panel.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Png, "escudo.png"));
        panel.WaitForElement("img.crest");
        await ChangeAsync(null);
    }

    [Fact]
    public async Task Options_OfRecords_AreCheckedAndKept()
    {
        var wrong = new RecordOptions("http://sede.example", "VILA", new string('x', 201), new string('x', 1001));
        Assert.Equal(["SedeUrl", "CsvPrefix", "RepudiationLine", "Information"], wrong.Check().Select(refusal => refusal.Field));

        await Town.SetOptionsAsync(values => values with { Records = new(" https://sede.example/ ", " abc ", " Llame al 010 ", "Información propia") });

        await using var data = Town.Data();
        Assert.Equal(new RecordOptions("https://sede.example", "ABC", "Llame al 010", "Información propia"), (await data.GeneralOptions.SingleAsync()).Records);
        var record = await Town.VisitAsync();
        Assert.StartsWith("ABC-", record.ShownCsv, StringComparison.Ordinal);
        Assert.Equal("Información propia", record.Content.Statements.Information);
        Assert.StartsWith("Llame al 010 ", record.Content.Statements.Repudiation, StringComparison.Ordinal);
    }
}
