using BackOffice.Incidents.Categories;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Data.Demo.Matters;

/// <summary>Who looks after incidents in the demo town, and for whom besides the town itself.</summary>
internal static class DemoHelpDesk
{
    public static async Task<IReadOnlyList<LocalEntity>> AddAsync(Operation operation, IReadOnlyDictionary<Role, Official> officials)
    {
        var teams = await operation.Data.Teams.Include(team => team.Members).ToListAsync(operation.Cancellation);
        Join("soporte", Role.Supervisor, Role.Operator, Role.Clerk);
        Join("firma", Role.Operator, Role.Supervisor);
        Join("tesoreria", Role.Clerk, Role.Supervisor);
        Join("datos", Role.Supervisor);
        LocalEntity[] entities =
        [
            LocalEntity.Create("Ayuntamiento de Alcúdia del Pla", "L01469991", operation.Now),
            LocalEntity.Create("Ayuntamiento de Benimar de la Serra", "L01469992", operation.Now),
            LocalEntity.Create("Mancomunitat de la Ribera Baixa", "L05469993", operation.Now),
            LocalEntity.Create("Entitat Local Menor de la Barraca", "L04469994", operation.Now),
        ];
        operation.Data.LocalEntities.AddRange(entities);
        return entities;

        // the first one answers for the team
        void Join(string team, params Role[] roles) => teams.Single(row => row.Id == ShippedHelpDesk.TeamId(team))
            .SetMembers(roles.Select((role, i) => new TeamMember(Guid.Empty, officials[role].Id, i == 0)));
    }
}
