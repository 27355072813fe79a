using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Templates;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Security;

namespace BackOffice.Tests.Notices.Templates;

public sealed class TemplateTests(Town town) : IClassFixture<Town>
{
    private static readonly TemplateKey Reset = new(NoticeEvent.KeyUnlocked, NoticeChannel.Email, "es");
    private static readonly TemplateKey Reminder = new(NoticeEvent.AppointmentReminder, NoticeChannel.Sms, "ca");

    [Fact]
    public async Task Write_Text_IsUsedByTheNextNoticeRecordedAndAudited()
    {
        var version = await WriteAsync(Reset, "Su clave vuelve a valer", "Hola, {Name}. Ya puede entrar.");
        var message = Composed(Reset, new Dictionary<string, string> { ["Name"] = "Ana" });
        Assert.Equal(("Su clave vuelve a valer", "Hola, Ana. Ya puede entrar.", version), (message.Subject, message.Body, message.TemplateVersion));

        await using var data = town.Data();
        var template = await data.NoticeTemplates.SingleAsync(row => row.Event == Reset.Event && row.Version == version);
        Assert.Equal((town.ActorOf(Role.Administrator).Id, town.Now), (template.WrittenBy, template.WrittenAt));
        Assert.Contains(await data.AuditEntries.Where(entry => entry.Action == nameof(WriteTemplate)).ToListAsync(), entry => entry.ObjectId == template.Id.ToString() && entry.Reason == $"KeyUnlocked.Email.es.{version}");
    }

    [Fact]
    public async Task Write_Spanish_LeavesOtherLanguagesWithTheirShippedText()
    {
        var key = new TemplateKey(NoticeEvent.KeyActivated, NoticeChannel.Email, "es");
        await WriteAsync(key, "Clave elegida", "Hola, {Name}.");
        Assert.Equal(0, town.Service<TemplateBook>().Find(key with { Language = "eu" }).Version);
        Assert.Equal("Hola, {Name}.", town.Service<TemplateBook>().Find(key with { Language = "en" }).Body);
    }

    [Fact]
    public async Task TakeBack_WrittenText_ShippedOneCountsAgainAndTheHistoryStays()
    {
        var key = new TemplateKey(NoticeEvent.KeyRevoked, NoticeChannel.Email, "es");
        var shipped = town.Service<TemplateBook>().Find(key);
        var version = await WriteAsync(key, "Otro", "Hola, {Name}.");
        var back = await town.Service<TakeBackTemplate>().ExecuteAsync(new(key, version), town.ActorOf(Role.Administrator), default);

        Assert.Equal(version + 1, back.Value);
        Assert.Equal(shipped, town.Service<TemplateBook>().Find(key));
        var view = await town.Service<TemplateQueries>().OpenAsync(town.ActorOf(Role.Administrator), key, default);
        Assert.Equal([version + 1, version], view!.Versions.Select(row => row.Version));
        Assert.Equal(TemplateRefusals.NothingChanged, (await town.Service<TakeBackTemplate>().ExecuteAsync(new(key, version + 1), town.ActorOf(Role.Administrator), default)).Refusal);
        Assert.Equal(version + 2, await WriteAsync(key, "Otro", "Hola, {Name}.", version + 1));
    }

    [Fact]
    public async Task Write_AfterSomebodyElse_IsToldAndNothingIsLost()
    {
        var key = new TemplateKey(NoticeEvent.KeyBlocked, NoticeChannel.Email, "eu");
        await WriteAsync(key, "Lehena", "Kaixo, {Name}.");
        var late = await town.Service<WriteTemplate>().ExecuteAsync(new(key, "Bigarrena", "Egun on, {Name}.", 0), town.NewActor(Role.Administrator), default);
        Assert.Equal(TemplateRefusals.WrittenMeanwhile, late.Refusal);
        Assert.Equal("Lehena", town.Service<TemplateBook>().Find(key).Subject);
    }

    [Fact]
    public async Task Write_TwoAtTheSameInstant_TheIndexLetsOneThrough()
    {
        var key = new TemplateKey(NoticeEvent.MobileTakenOver, NoticeChannel.Email, "es");
        await WriteAsync(key, "Uno", "Hola, {Name}. Uno.");
        await using var data = town.Data();
        data.NoticeTemplates.Add(NoticeTemplate.Write(key, new("Dos", "Hola, {Name}. Dos."), 0, Guid.NewGuid(), town.Now));
        var broken = await Assert.ThrowsAsync<DbUpdateException>(() => data.SaveChangesAsync());
        Assert.Equal(TemplateRefusals.WrittenMeanwhile, BackOffice.Data.Engines.UniqueViolations.RefusalFor(broken));
    }

    [Fact]
    public async Task Write_BrokenOrUnchangedOrUnknown_IsRefused()
    {
        var broken = await RefusedAsync(Reminder, "", "Hola {Name");
        Assert.Contains(broken.Refusals, refusal => refusal.Code == TemplateRefusals.BracesUnbalanced.Code);
        Assert.Contains(broken.Refusals, refusal => refusal.Code == TemplateRefusals.VariableMissing.Code && refusal.Arguments[0] == "Number");
        var same = town.Service<TemplateBook>().Find(Reminder);
        Assert.Equal(TemplateRefusals.NothingChanged, (await RefusedAsync(Reminder, "", same.Body)).Refusal);
        Assert.Equal(Refusal.NotFound, (await RefusedAsync(Reminder with { Event = NoticeEvent.TemplateTest }, "a", "b")).Refusal);
        Assert.Equal(Refusal.NotFound, (await RefusedAsync(Reminder with { Language = "fr" }, "a", "b")).Refusal);
    }

    [Fact]
    public async Task Book_AnotherProcessWrote_IsReadWithinAMinute()
    {
        var key = new TemplateKey(NoticeEvent.RegistrationExpired, NoticeChannel.Email, "ca");
        await using (var data = town.Data())
        {
            data.NoticeTemplates.Add(NoticeTemplate.Write(key, new("Caducada", "Hola, {Name}. Ha caducat."), 0, Guid.NewGuid(), town.Now));
            await data.SaveChangesAsync();
        }

        Assert.Equal(0, town.Service<TemplateBook>().Find(key).Version);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 200 && town.Service<TemplateBook>().Find(key).Version == 0; i++) await Task.Delay(25);
        Assert.Equal("Caducada", town.Service<TemplateBook>().Find(key).Subject);
    }

    [Fact]
    public async Task Book_TextOfAFormerReleaseWithALostVariable_IsNotUsed()
    {
        var key = new TemplateKey(NoticeEvent.RegistrationReminder, NoticeChannel.Email, "eu");
        await using (var data = town.Data())
        {
            data.NoticeTemplates.Add(NoticeTemplate.Write(key, new("Gogoratu", "Kaixo, {Nickname}."), 0, Guid.NewGuid(), town.Now));
            await data.SaveChangesAsync();
        }

        await town.Service<TemplateBook>().ReadAsync(default);
        Assert.Equal(0, town.Service<TemplateBook>().Find(key).Version);
    }

    [Fact]
    public async Task Compose_Notice_CostsNoStatement()
    {
        await WriteAsync(Reset with { Language = "ca" }, "Clau", "Hola, {Name}.");
        Assert.Empty(await town.Statements.OfAsync(() => Task.FromResult(Composed(Reset with { Language = "ca" }, new Dictionary<string, string> { ["Name"] = "Pau" }))));
    }

    [Fact]
    public async Task Test_ToOwnAddressOrTypedOne_GoesOutMarkedWithSampleValues()
    {
        var actor = town.NewActor(Role.Administrator);
        var key = new TemplateKey(NoticeEvent.KeyIssued, NoticeChannel.Email, "es");
        var text = town.Service<ShippedTemplates>().Find(key)!;
        Assert.Equal(TemplateRefusals.NoOwnAddress.Code, (await SendAsync(null)).Refusal.Code);
        Assert.Equal("Address", (await SendAsync("nadie@")).Refusal.Field);
        await using (var data = town.Data()) await data.Set<Official>().Where(official => official.Id == actor.Id).ExecuteUpdateAsync(set => set.SetProperty(official => official.Email, "admin@example.org"));
        Assert.True((await SendAsync(null)).IsDone);
        Assert.True((await SendAsync("vecina@example.org")).IsDone);

        await using var read = town.Data();
        var sent = await read.OutboxMessages.Where(message => message.Event == NoticeEvent.TemplateTest).OrderBy(message => message.Recipient).ToListAsync();
        Assert.Equal(["admin@example.org", "vecina@example.org"], sent.Select(message => message.Recipient));
        Assert.All(sent, message => Assert.Equal((null, null, false), (message.PersonId, message.RelatedId, message.IsSecret)));
        Assert.All(sent, message => Assert.StartsWith("[PRUEBA]", message.Subject));
        Assert.All(sent, message => Assert.Contains("EJEM-PLO0", message.Body));

        Task<Result<string>> SendAsync(string? address) => town.Service<SendTemplateTest>().ExecuteAsync(new(key, text.Subject, text.Body, address), actor, default);
    }

    [Fact]
    public async Task Preview_Citizen_IsMaskedAudited()
    {
        var person = town.Enter();
        var found = await town.Service<TemplateQueries>().CitizensAsync(town.ActorOf(Role.Administrator), person.CurrentDocument!.Value, default);
        var row = Assert.Single(found);
        Assert.DoesNotContain(person.FirstSurname, row.Name);
        var citizen = (await town.Service<OpenSampleCitizen>().ExecuteAsync(new(row.PersonId), town.ActorOf(Role.Administrator), default)).Value;
        Assert.Equal($"{person.GivenName[0]}•••", citizen.Values["Name"]);
        await using var data = town.Data();
        Assert.Single(data.AuditEntries.Where(entry => entry.Action == nameof(OpenSampleCitizen) && entry.SubjectPersonId == person.Id));
        await Assert.ThrowsAsync<AccessRefusedException>(() => town.Service<TemplateQueries>().CitizensAsync(town.ActorOf(Role.Clerk), "ana", default));
    }

    [Fact]
    public async Task Queries_ListAndCard_StayWithinTheirStatements()
    {
        var (queries, actor) = (town.Service<TemplateQueries>(), town.ActorOf(Role.Administrator));
        await queries.ListAsync(actor, default);
        Assert.InRange((await town.Statements.OfAsync(() => queries.ListAsync(actor, default))).Count, 1, 2);
        Assert.InRange((await town.Statements.OfAsync(() => queries.OpenAsync(actor, Reset, default))).Count, 1, 3);
        var last = (await queries.OpenAsync(actor, Reset with { Language = "eu" }, default))!.Last;
        Assert.InRange((await town.Statements.OfAsync(() => town.Service<WriteTemplate>().ExecuteAsync(new(Reset with { Language = "eu" }, "Giltza", $"Kaixo, {{Name}}. {last}", last), actor, default))).Count, 1, 6);
    }

    private OutboxMessage Composed(TemplateKey key, IReadOnlyDictionary<string, string> values)
    {
        using var data = town.Data();
        using var transaction = data.Database.BeginTransaction();
        var operation = new Operation(data, transaction, Actor.System("test"), null, "test", town.Now, default);
        return town.Service<NoticeWriter>().Write(operation, new NoticeOrder(key.Event, key.Channel, "vecina@example.org", key.Language), new GeneralOptions(), values);
    }

    private async Task<int> WriteAsync(TemplateKey key, string subject, string body, int last = 0) =>
        (await town.Service<WriteTemplate>().ExecuteAsync(new(key, subject, body, last), town.ActorOf(Role.Administrator), default)).Value;

    private async Task<Result> RefusedAsync(TemplateKey key, string subject, string body)
    {
        var result = await town.Service<WriteTemplate>().ExecuteAsync(new(key, subject, body, 0), town.ActorOf(Role.Administrator), default);
        Assert.False(result.IsDone);
        return result;
    }
}
