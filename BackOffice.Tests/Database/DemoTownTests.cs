using BackOffice.Audit;
using BackOffice.Data;
using BackOffice.Data.Demo;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Database;

/// <summary>What a developer sees on the first start.</summary>
public sealed class DemoTownTests : IDisposable
{
    private readonly Town town = new();

    [Fact]
    public async Task Load_FreshDatabase_ShowsEveryStateOverAWholeLog()
    {
        var loaded = await town.Service<LoadDemoTown>().ExecuteAsync(new(town.Now), Actor.System("test"), CancellationToken.None);
        Assert.True(loaded.IsDone);

        await using var data = town.Data();
        Assert.Equal(Enum.GetValues<RegistrationState>(), await data.Registrations.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal(Enum.GetValues<VerificationState>(), await data.Verifications.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal(Enum.GetValues<KeyState>(), await data.OperativeKeys.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal(Enum.GetValues<PortalState>(), await data.PortalAccesses.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal([Channel.Portal, Channel.InPerson, Channel.Phone], await data.Registrations.Select(row => row.Channel).Distinct().Order().ToListAsync());
        Assert.Equal([NoticeState.Sent, NoticeState.Failed], await data.OutboxMessages.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal(6, await data.Registrations.CountAsync(row => row.HasOpenDifferences));
        Assert.Equal(4, await data.Users.CountAsync());
        Assert.Equal(Enum.GetValues<IncidentState>(), await data.Incidents.Select(row => row.State).Distinct().Order().ToListAsync());
        Assert.Equal([IncidentChannel.Portal, IncidentChannel.InPerson, IncidentChannel.Phone, IncidentChannel.Email], await data.Incidents.Select(row => row.Channel).Distinct().Order().ToListAsync());
        Assert.InRange(await data.Incidents.CountAsync(), 110, 140);
        Assert.Equal(2, await data.Incidents.CountAsync(major => major.IsMajor && data.Incidents.Any(child => child.ParentId == major.Id)));
        Assert.InRange(await data.Incidents.CountAsync(row => row.IsResolvedInCall), 5, 20);
        Assert.True(await data.Incidents.AnyAsync(row => row.WaitingFor == WaitingReason.Appointment && data.Appointments.Any(visit => visit.Id == row.WaitingAppointmentId && visit.PersonId == row.AffectedPersonId)));
        Assert.True(await data.Incidents.AnyAsync(row => row.Alarm == ServiceAlarm.Breached) && await data.Incidents.AnyAsync(row => row.RequesterId == null));
        var verdict = await new VerifyAudit(town.Service<IDbContextFactory<BackOfficeDbContext>>()).RunAsync(CancellationToken.None);
        Assert.Null(verdict.Fault);
        Assert.True(verdict.Whole > 200);
        Assert.Empty(await data.AuditEntries.Where(entry => entry.Result != "Done").ToListAsync());
    }

    [Fact]
    public void Census_EveryDocument_IsValidAndItsOwn()
    {
        var census = DemoCensus.Take(town.Now);
        var current = census.Select(person => person.CurrentDocument!).ToList();
        Assert.All(current, document => Assert.True(DocumentNumber.Parse(document.Value, document.Kind).IsDone, document.Value));
        Assert.Equal(census.Count, current.Select(document => document.Value).Distinct().Count());
        Assert.Equal(census.Count, census.Select(person => person.Mobile).Distinct().Count());
        Assert.Equal(Enum.GetValues<DocumentKind>(), current.Select(document => document.Kind).Distinct().Order());
    }

    [Fact]
    public async Task Load_OutsideOfDevelopment_DoesNothing()
    {
        await DemoData.LoadAsync(town.Services, CancellationToken.None);
        await using var data = town.Data();
        Assert.False(await data.Users.AnyAsync());
    }

    [Fact]
    public void Accounts_Passwords_AreLongEnough() => Assert.All(DemoAccounts.All, account => Assert.True(account.Password.Length >= 15));

    public void Dispose() => town.Dispose();
}
