using BackOffice.Components;
using BackOffice.Components.Layout;
using BackOffice.Data;
using BackOffice.Incidents.Console.Views;
using BackOffice.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Shared.Security;

namespace BackOffice.Incidents.Console.Screen;

/// <summary>What the console does: follows the address, keeps the page alive and goes where it is sent.</summary>
public abstract class ConsoleScreen : ComponentBase, IDisposable
{
    private ConsoleLive? live;
    private bool isGone;

    [Inject]
    protected ConsoleReading Reading { get; set; } = default!;

    [Inject]
    protected ViewQueries SavedViews { get; set; } = default!;

    [Inject]
    protected HelpDeskBook Book { get; set; } = default!;

    [Inject]
    protected CurrentActor CurrentActor { get; set; } = default!;

    [Inject]
    protected CommittedChanges Changes { get; set; } = default!;

    [Inject]
    protected TimeProvider Clock { get; set; } = default!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    [Inject]
    protected SearchLink Links { get; set; } = default!;

    [Inject]
    protected Toasts Toasts { get; set; } = default!;

    protected ConsoleState State { get; } = new();

    private protected ConsoleAddress Address { get; private set; } = new(new(), ConsoleColumns.Usual, null);

    protected ConsoleFilter Filter => Address.Filter;

    protected ConsoleCounts Counts { get; private set; } = new();

    protected IReadOnlyList<ViewRow> Saved { get; private set; } = [];

    protected HelpDesk? Desk { get; private set; }

    protected Actor? Actor { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Actor = await CurrentActor.GetAsync();
        Desk = await Book.GetAsync(CancellationToken.None);
        live = new(Changes, Clock, ids => _ = InvokeAsync(() => FollowAsync(ids)));
        Navigation.LocationChanged += Move;
        await ReadViewsAsync();
        await ReadAsync();
    }

    public void Dispose()
    {
        isGone = true;
        Navigation.LocationChanged -= Move;
        live?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Go(ConsoleFilter filter) => Navigation.NavigateTo((Address with { Filter = filter, At = null }).Href(Links), replace: filter.View == Filter.View);

    private protected void Go(IReadOnlyList<ConsoleColumn> columns) => Navigation.NavigateTo((Address with { Columns = columns }).Href(Links), replace: true);

    protected string HrefOf(ConsoleView view) => (Address with { Filter = new() { View = view, Sort = Filter.Sort }, At = null, Opened = null }).Href(Links);

    protected string? HrefAt(string? at) => at is null ? null : (Address with { At = at }).Href(Links);

    /// <summary>The same list with nothing open beside it.</summary>
    protected string HrefClosed => (Address with { Opened = null }).Href(Links);

    protected async Task ReadViewsAsync() => Saved = await SavedViews.ListAsync(Actor!, CancellationToken.None);

    /// <summary>The page of the address, and the counters.</summary>
    protected async Task ReadAsync()
    {
        Address = ConsoleAddress.Read(Navigation.Uri, Links);
        if (Address.HasReadableText)
        {
            Navigation.NavigateTo(Address.Href(Links), replace: true);
            return;
        }

        var asked = Address;
        var page = await Reading.PageAsync(Actor!, asked.Filter, asked.At, CancellationToken.None);
        if (!asked.IsSameList(Address) || isGone) return;
        State.Show(page);
        Counts = await Reading.CountAsync(Actor!, CancellationToken.None);
        StateHasChanged();
    }

    private async Task FollowAsync(IReadOnlyList<Guid> changed)
    {
        if (isGone) return;
        await Reading.FollowAsync(Actor!, Filter, State, changed, CancellationToken.None);
        Counts = await Reading.CountAsync(Actor!, CancellationToken.None);
        if (!isGone) StateHasChanged();
    }

    private void Move(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == IncidentRoutes.Console) _ = InvokeAsync(ReadOrFailAsync);
    }

    /// <summary>What goes wrong here must reach the shell, which shows it.</summary>
    private async Task ReadOrFailAsync()
    {
        var next = ConsoleAddress.Read(Navigation.Uri, Links);
        if (next.IsSameList(Address) && next.Opened != Address.Opened)
        {
            Address = next;
            StateHasChanged();
            return;
        }

        var read = ReadAsync();
        await read.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (read.Exception?.InnerException is { } exception) await DispatchExceptionAsync(exception);
    }
}
