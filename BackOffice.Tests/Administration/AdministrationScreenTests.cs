using BackOffice.Administration;
using BackOffice.Administration.Jobs;
using BackOffice.Hosting;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Administration;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Tests.Administration;

public sealed class AdministrationScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Options_WrongAndThenRight_KeepWhatWasTypedAndSave()
    {
        SignIn(Role.Administrator);
        var screen = Render<GeneralOptionsPage>();
        await screen.WaitForElementAsync("#f-KeyHours");
        await screen.Find("#f-KeyHours").ChangeAsync("muchas");
        await screen.Find("#f-Town").ChangeAsync("Gandia");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<AdministrationTexts>("Refusal.KeyHoursOutOfRange"), screen.Find(".error-summary").TextContent);
        Assert.Equal("muchas", screen.Find("#f-KeyHours").GetAttribute("value"));

        await screen.Find("#f-KeyHours").ChangeAsync("48");
        await screen.Find("form").SubmitAsync();
        Assert.Empty(screen.FindAll(".error-summary"));
        await using var data = Town.Data();
        Assert.Equal(("Gandia", 48), (data.GeneralOptions.Single().Town, data.GeneralOptions.Single().KeyHours));
    }

    [Fact]
    public async Task Options_SomebodyElseSavedMeanwhile_BringsTheirsAndKeepsMine()
    {
        var actor = SignIn(Role.Administrator);
        var screen = Render<GeneralOptionsPage>();
        await screen.WaitForElementAsync("#f-Town");
        await using var data = Town.Data();
        var stored = data.GeneralOptions.Single();
        var theirs = GeneralOptionsValues.Of(stored) with { Town = "Oliva", InternalMailbox = "otra@ayuntamiento.example", Appointments = stored.Appointments with { GraceMinutes = 17 } };
        Assert.True((await Town.Service<ChangeGeneralOptions>().ExecuteAsync(new(theirs, stored.Version), actor, CancellationToken.None)).IsDone);
        await screen.Find("#f-Town").ChangeAsync("Xeraco");
        await screen.Find("form").SubmitAsync();

        Assert.Contains(Text<AdministrationTexts>("Options.Overtaken"), screen.Find(".notice").TextContent);
        Assert.Contains(Text<AdministrationTexts>("Options.Theirs", "Oliva"), screen.Find("#f-Town-error").TextContent);
        Assert.Equal(("Xeraco", "17"), (screen.Find("#f-Town").GetAttribute("value"), screen.Find("#f-GraceMinutes").GetAttribute("value")));
        await screen.Find("form").SubmitAsync();
        await using var after = Town.Data();
        var now = after.GeneralOptions.Single();
        Assert.Equal(("Xeraco", "otra@ayuntamiento.example", 17), (now.Town, now.InternalMailbox, now.Appointments.GraceMinutes));
    }

    [Fact]
    public async Task Jobs_ProcessWithoutSchedule_SaysSoAndRunsNothing()
    {
        var actor = SignIn(Role.Administrator);
        var screen = Render<JobsPage>();
        await screen.WaitForElementAsync("tbody tr");

        Assert.Contains(Text<AdministrationTexts>("Jobs.Off"), screen.Markup);
        Assert.Equal(Schedule.Jobs.Count, screen.FindAll(".table-box tbody tr").Count);
        var result = await Town.Service<RunJob>().ExecuteAsync(new(Schedule.Jobs[0].Key), actor, CancellationToken.None);
        Assert.Equal(AdministrationRefusals.ScheduleOff, result.Refusal);
    }

    [Fact]
    public void Texts_OfEveryJobChoiceAndRefusal_Exist()
    {
        string[] keys =
        [
            .. Schedule.Jobs.Select(job => job.TextKey),
            .. Enum.GetNames<KeyDelivery>().Select(name => $"Options.KeyDelivery.{name}"),
            .. Enum.GetNames<KeyPolicy>().Select(name => $"Options.KeyPolicy.{name}"),
        ];
        Assert.All(keys, key => Assert.NotEqual(key, Text<AdministrationTexts>(key)));
    }
}
