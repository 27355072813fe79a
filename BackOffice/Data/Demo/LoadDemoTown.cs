using BackOffice.Administration;
using BackOffice.Data.Demo.Matters;
using BackOffice.Notices;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Keys;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <param name="Now">UTC; the weeks end here.</param>
public sealed record LoadDemoTownRequest(DateTime Now);

/// <summary>A town hall's weeks: accounts, options, a registry, and people at every stage between asking for access and losing it.</summary>
public sealed class LoadDemoTown(Operations operations, IServiceProvider services, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public async Task<Result> ExecuteAsync(LoadDemoTownRequest request, Actor actor, CancellationToken cancellation)
    {
        ApiClient? portal = null;
        IReadOnlyDictionary<Role, Official> officials = new Dictionary<Role, Official>();
        IReadOnlyList<LocalEntity> entities = [];
        var result = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                officials = await DemoAccounts.AddAsync(operation.Data, operation.Now);
                operation.Data.ApiClients.Add(portal = DemoAccounts.Portal(request.Now));
                entities = await DemoHelpDesk.AddAsync(operation, officials);
                await TakeOptionsAsync(operation);
                operation.Record(nameof(GeneralOptions), Guid.Empty, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        if (!result.IsDone) return result;
        options.Forget();
        var census = DemoCensus.Take(request.Now);
        await EnterAsync(census, cancellation);
        var script = new DemoScript(services, request.Now);
        var messages = new DemoMessages(services.GetRequiredService<NoticeWriter>(), await options.GetAsync(cancellation));
        DemoWeeks.Write(script, messages, census, officials[Role.Clerk]);
        DemoAppointments.Write(script, messages, census, officials[Role.Clerk]);
        DemoIncidents.Write(script, services, census, entities, officials);
        await script.PlayAsync(officials, portal!, cancellation);
        return Result.Done;
    }

    /// <summary>The registry was there before the application and its activity log.</summary>
    private async Task EnterAsync(IReadOnlyList<Person> census, CancellationToken cancellation)
    {
        await using var data = await services.GetRequiredService<IDbContextFactory<BackOfficeDbContext>>().CreateDbContextAsync(cancellation);
        data.Persons.AddRange(census);
        data.PersonTerms.AddRange(census.SelectMany(person => person.Terms().Select(term => new PersonTerm(term, person.Id))));
        await data.SaveChangesAsync(cancellation);
    }

    private static async Task TakeOptionsAsync(Operation operation)
    {
        var row = await operation.Data.GeneralOptions.SingleAsync(operation.Cancellation);
        var taken = row.Change(new GeneralOptionsValues
        {
            TownHallName = "Ayuntamiento de Vila-real de la Ribera",
            Dir3 = "L01469990",
            Town = DemoCensus.Town,
            PortalUrl = "https://portal.vilarealdelaribera.example",
            InternalMailbox = "atencion@vilarealdelaribera.example",
            KeyAuthorisation = "SGAD-2024-0417 (demo)",
            KeyPolicy = KeyPolicy.Active,
            Records = new("https://sede.vilarealdelaribera.example", "46999", "Si no ha sido usted, avise en el 960 00 00 00 o en atencion@vilarealdelaribera.example."),
        });
        if (!taken.IsDone) throw new InvalidOperationException(taken.Refusal.Code);
    }
}
