using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Incidents.Setup;
using Shared.Persons;

namespace BackOffice.Data.Demo.Matters;

/// <summary>Who turns to the help desk: residents, officials of local entities, people nobody knows, and callers who gave no name.</summary>
internal sealed class DemoRequesters(IReadOnlyList<Person> residents, IReadOnlyList<LocalEntity> entities)
{
    private static readonly (string Name, string? Email, string? Phone)[] Officials =
    [
        ("Maria José Soler Vidal", "mjsoler@alcudiadelpla.example", "96 000 11 22"), ("Vicent Climent Mas", "vcliment@benimar.example", "96 000 22 33"),
        ("Empar Gisbert Roca", "egisbert@mancomunitat.example", null), ("Joan Tormo Ferri", null, "96 000 44 55"),
    ];

    private static readonly (string Name, string? Email, string? Phone)[] Strangers =
    [
        ("Carmen Ortega Lillo", "carmen.ortega@correo.example", "612 000 341"), ("Iker Etxeberria Sáez", "iker.e@correo.example", null), ("Fátima Zahra Amrani", null, "633 000 518"),
        ("Gestoría Marí i Fills", "gestoria.mari@correo.example", "96 000 77 88"), ("Dolors Camarasa Ibáñez", null, "96 000 91 02"),
    ];

    public IncomingMatter Matter(DemoMatter matter, IncidentChannel channel, int i)
    {
        var entity = matter.IsOfEntities ? entities[i / 3 % entities.Count].Id : (Guid?)null;
        return new()
        {
            Kind = matter.Kind,
            Title = matter.Title,
            Description = matter.Description,
            CategoryId = ShippedHelpDesk.CategoryId(matter.Category),
            Channel = channel,
            Requester = WhoOf(matter, channel, i, entity),
            EntityId = entity,
            LineId = channel == IncidentChannel.Phone ? ShippedHelpDesk.LineId(matter.IsOfEntities ? "batlia-respon" : matter.Category.StartsWith("firma", StringComparison.Ordinal) ? "012" : "diputacion") : null,
            PhoneReason = channel == IncidentChannel.Phone ? (matter.IsOfEntities ? "No puede entrar en el portal de soporte" : "No usa correo electrónico") : null,
            Procedure = matter.Procedure,
            Fields = matter.Fields,
        };
    }

    private WhoAsks? WhoOf(DemoMatter matter, IncidentChannel channel, int i, Guid? entity)
    {
        if (matter.IsOfEntities) return New(Officials[i / 3 % Officials.Length], entity);
        if (i % 13 == 1 && channel == IncidentChannel.Phone) return null;
        return i % 4 == 2 ? New(Strangers[i % Strangers.Length], null) : new(PersonId: residents[i * 17 % residents.Count].Id);
    }

    private static WhoAsks New((string Name, string? Email, string? Phone) who, Guid? entity) => new(New: new(who.Name, who.Email, who.Phone, EntityId: entity));
}
