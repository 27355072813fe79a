using System.Globalization;
using BackOffice.Components;
using Microsoft.AspNetCore.WebUtilities;
using Shared.Incidents;

namespace BackOffice.Incidents.Console;

/// <summary>What the console shows, as it stands in the address: a link, a saved view and Back give the same list. Searched words stand in it sealed.</summary>
internal sealed record ConsoleAddress(ConsoleFilter Filter, IReadOnlyList<ConsoleColumn> Columns, string? At)
{
    private const int LongestNumber = 30;

    /// <summary>Number of the incident that is open beside the list; null for none. No part of a saved view.</summary>
    public string? Opened { get; init; }

    /// <summary>Whether somebody typed readable words into the address.</summary>
    public bool HasReadableText { get; private init; }

    /// <summary>As it is written.</summary>
    /// <param name="page">Whether with the key of the page; a saved view begins at the beginning.</param>
    public string Query(SearchLink links, bool page = true)
    {
        var (filter, none) = (Filter, new ConsoleFilter());
        var text = filter.IsSearch ? links.Seal(filter.Text!.Trim()) : null;
        (string Name, string? Value)[] parts =
        [
            ("ver", filter.View == none.View ? null : filter.View.ToString()), ("orden", filter.Sort == none.Sort ? null : filter.Sort.ToString()), ("q", text), ("estado", filter.State?.ToString()), ("tipo", filter.Kind?.ToString()),
            ("categoria", filter.CategoryId?.ToString()), ("equipo", filter.TeamId?.ToString()), ("asignada", filter.AssigneeId?.ToString()), ("entidad", filter.EntityId?.ToString()), ("canal", filter.Channel?.ToString()),
            ("prioridad", filter.Priority?.ToString(CultureInfo.InvariantCulture)), ("plazo", filter.Alarm?.ToString()), ("espera", filter.Waiting?.ToString()), ("etiqueta", filter.Tag), ("solicitante", filter.RequesterId?.ToString()),
            ("creada-desde", Shown(filter.From)), ("creada-hasta", Shown(filter.To)), ("general", filter.IsMajor ? "si" : null), ("columnas", Columns.SequenceEqual(ConsoleColumns.Usual) ? null : string.Join('.', Columns)), ("desde", page ? At : null), ("abierta", page ? Opened : null),
        ];
        return string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }

    /// <summary>Whether both show the same page of the same list.</summary>
    public bool IsSameList(ConsoleAddress other) => Filter == other.Filter && At == other.At && Columns.SequenceEqual(other.Columns);

    public string Href(SearchLink links) => Query(links) is { Length: > 0 } query ? $"{IncidentRoutes.Console}?{query}" : IncidentRoutes.Console;

    /// <summary>What cannot be read is left out.</summary>
    public static ConsoleAddress Read(string address, SearchLink links)
    {
        var typed = QueryHelpers.ParseQuery(new Uri(address).Query);
        string? Of(string name) => typed.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
        T? Enumerated<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Of(name), out var value) && Enum.IsDefined(value) ? value : null;
        Guid? Id(string name) => AddressText.Id(Of(name));
        var filter = new ConsoleFilter
        {
            View = Enumerated<ConsoleView>("ver") ?? ConsoleView.Mine,
            Sort = Enumerated<ConsoleSort>("orden") ?? ConsoleSort.Newest,
            Text = links.Open(Of("q")),
            State = Enumerated<IncidentState>("estado"),
            Kind = Enumerated<IncidentKind>("tipo"),
            CategoryId = Id("categoria"),
            TeamId = Id("equipo"),
            AssigneeId = Id("asignada"),
            EntityId = Id("entidad"),
            Channel = Enumerated<IncidentChannel>("canal"),
            Priority = int.TryParse(Of("prioridad"), CultureInfo.InvariantCulture, out var priority) && IncidentPriority.IsDefined(priority) ? priority : null,
            Alarm = Enumerated<ServiceAlarm>("plazo"),
            Waiting = Enumerated<WaitingReason>("espera"),
            Tag = Of("etiqueta") is { Length: <= IncidentLimits.Tag } tag ? tag : null,
            RequesterId = Id("solicitante"),
            From = Day(Of("creada-desde")),
            To = Day(Of("creada-hasta")),
            IsMajor = Of("general") is not null,
        };
        return new(filter, ConsoleColumns.Read(Of("columnas")), Of("desde")) { Opened = Of("abierta") is { Length: <= LongestNumber } number ? number : null, HasReadableText = SearchLink.IsReadable(Of("q")) };
    }

    private static string? Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200 ? day : null;
}
