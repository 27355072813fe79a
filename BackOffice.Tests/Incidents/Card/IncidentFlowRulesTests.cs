using BackOffice.Incidents.Card;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using static Shared.Incidents.IncidentState;

namespace BackOffice.Tests.Incidents.Card;

/// <summary>Every state and every action, with what comes of it.</summary>
public sealed class IncidentFlowRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly EntryAuthor Author = new(EntryAuthorKind.Official, Me, "Ana");
    private static readonly Assignment Mine = new(null, null, Me, "Ana");

    private static readonly Dictionary<string, Func<Incident, Result>> Actions = new()
    {
        ["Assign"] = row => row.Assign(Mine, Assignment.Nobody, Author, Now),
        ["Start"] = row => row.Start(Mine, Assignment.Nobody, null, Author, Now),
        ["Wait"] = row => row.Wait(new(WaitingReason.ThirdParty, "El proveedor"), null, Author, Now),
        ["Resume"] = row => row.Resume(null, Author, Now),
        ["Resolve"] = row => row.Resolve(new("Hecho", 1), null, Author, Now),
        ["Reopen"] = row => row.Reopen(null, Author, Now),
        ["Close"] = row => row.Close(Author, Now),
        ["Cancel"] = row => row.Cancel("No procede", null, Author, Now),
        ["Reply"] = row => row.Reply(EntryKind.PublicReply, "Hola", null, Author, Now),
        ["Note"] = row => row.AddNote("Ojo", Author, Now),
        ["Weigh"] = row => row.Weigh(Impact.Service, Urgency.High, null, Author, Now),
        ["Override"] = row => row.Override(1, "Pleno", null, Author, Now),
        ["Correct"] = row => row.Correct(new(Category(), "Otro resumen"), new(null, null, null), Author, Now),
        ["Receive"] = row => row.Receive(EntryKind.Mail, "¿Hay algo?", null, EntryAuthor.Application, Now),
    };

    /// <summary>Columns: where an action leads from New, Assigned, InProgress, Waiting (for a third party), Resolved, Closed, Cancelled; a dash refuses.</summary>
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Assign"] = ["Assigned", "Assigned", "InProgress", "Waiting", "-", "-", "-"],
        ["Start"] = ["InProgress", "InProgress", "InProgress", "InProgress", "-", "-", "-"],
        ["Wait"] = ["Waiting", "Waiting", "Waiting", "Waiting", "-", "-", "-"],
        ["Resume"] = ["-", "-", "-", "InProgress", "-", "-", "-"],
        ["Resolve"] = ["-", "Resolved", "Resolved", "Resolved", "-", "-", "-"],
        ["Reopen"] = ["-", "-", "-", "-", "InProgress", "-", "-"],
        ["Close"] = ["-", "-", "-", "-", "Closed", "-", "-"],
        ["Cancel"] = ["Cancelled", "Cancelled", "Cancelled", "Cancelled", "-", "-", "-"],
        ["Reply"] = ["New", "Assigned", "InProgress", "Waiting", "Resolved", "-", "-"],
        ["Note"] = ["New", "Assigned", "InProgress", "Waiting", "Resolved", "-", "-"],
        ["Weigh"] = ["New", "Assigned", "InProgress", "Waiting", "-", "-", "-"],
        ["Override"] = ["New", "Assigned", "InProgress", "Waiting", "-", "-", "-"],
        ["Correct"] = ["New", "Assigned", "InProgress", "Waiting", "Resolved", "-", "-"],
        ["Receive"] = ["New", "Assigned", "InProgress", "Waiting", "InProgress", "-", "-"],
    };

    private static readonly IncidentState[] Columns = [New, Assigned, InProgress, Waiting, Resolved, Closed, Cancelled];

    public static TheoryData<string, IncidentState, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, IncidentState, string>();
            foreach (var (action, row) in Table)
            {
                for (var column = 0; column < Columns.Length; column++) cells.Add(action, Columns[column], row[column]);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_InEveryState_LeadsWhereTheTableSays(string action, IncidentState from, string to)
    {
        var incident = In(from);
        var (entries, result) = (incident.LastEntry, Actions[action](incident));
        Assert.Equal(to != "-", result.IsDone);
        Assert.Equal(to == "-" ? from : Enum.Parse<IncidentState>(to), incident.State);
        if (to == "-") Assert.Equal(entries, incident.LastEntry);
        if (from != New) Assert.NotEqual(New, incident.State);
    }

    [Fact]
    public void Table_EveryAction_IsThere() => Assert.Equal(Actions.Keys.Order(), Table.Keys.Order());

    [Fact]
    public void Resolve_OfNobody_NeedsSomebody() => Assert.Equal(IncidentRefusals.AssigneeMissing, In(New).Resolve(new("Hecho", 1), null, Author, Now).Refusal);

    [Theory]
    [InlineData(Impact.Department, Urgency.Critical, 1)]
    [InlineData(Impact.Department, Urgency.High, 1)]
    [InlineData(Impact.Department, Urgency.Medium, 2)]
    [InlineData(Impact.Department, Urgency.Low, 4)]
    [InlineData(Impact.Service, Urgency.Critical, 1)]
    [InlineData(Impact.Service, Urgency.High, 2)]
    [InlineData(Impact.Service, Urgency.Medium, 3)]
    [InlineData(Impact.Service, Urgency.Low, 4)]
    [InlineData(Impact.Person, Urgency.Critical, 2)]
    [InlineData(Impact.Person, Urgency.High, 3)]
    [InlineData(Impact.Person, Urgency.Medium, 3)]
    [InlineData(Impact.Person, Urgency.Low, 4)]
    public void Weigh_EachCell_GivesThePriorityOfTheMatrix(Impact impact, Urgency urgency, int priority)
    {
        var incident = In(Assigned);
        incident.Override(3, "Por si acaso", null, Author, Now);
        incident.Weigh(impact, urgency, null, Author, Now);
        Assert.Equal((priority, null), (incident.Priority, incident.PriorityReason));
    }

    [Fact]
    public void Correct_SeveralThings_TellsOnlyThem()
    {
        var incident = In(InProgress);
        incident.Correct(new(Category(), "Otro resumen") { Procedure = " Padrón ", Names = new("Eva", null, null), RequesterId = Me }, new("Rosa", null, null), Author, Now);
        Assert.Equal([new("Title", "No entra", "Otro resumen"), new("Requester", "Rosa", "Eva"), new("Procedure", null, "Padrón")], incident.Entries.Last().Changes);
        Assert.False(incident.Entries.Last().IsPublic);
    }

    [Theory]
    [InlineData(New, "Start,AssignMe,Wait,Assign,Cancel")]
    [InlineData(Assigned, "Start,AssignMe,Wait,Assign,Cancel")]
    [InlineData(InProgress, "Wait,AssignMe,Assign,Cancel")]
    [InlineData(Waiting, "Resume,Wait,AssignMe,Assign,Cancel")]
    [InlineData(Resolved, "Reopen,Close")]
    [InlineData(Closed, "")]
    [InlineData(Cancelled, "")]
    [InlineData(Merged, "")]
    public void Buttons_OfEachState_AreWhatTheRulesAllow(IncidentState state, string buttons)
    {
        var view = new IncidentView { Id = Me, Number = "INC-2026-000001", Title = "x", Kind = IncidentKind.Incident, State = state, CategoryId = Me, LastEntry = 1, Version = 0 };
        Assert.Equal(buttons, string.Join(',', CardActions.Of(view, Me)));
        Assert.DoesNotContain(CardAction.AssignMe, CardActions.Of(view with { AssigneeId = Me }, Me));
    }

    private static Incident In(IncidentState state)
    {
        var order = new IncidentOrder { Kind = IncidentKind.Incident, Title = "No entra", Category = Category(), Channel = IncidentChannel.Phone, Author = Author };
        var incident = Incident.Log(order, "INC-2026-000001", Now).Value;
        if (state == New) return incident;
        Actions["Assign"](incident);
        string[] way = state switch
        {
            InProgress => ["Start"],
            Waiting => ["Start", "Wait"],
            Resolved => ["Start", "Resolve"],
            Closed => ["Start", "Resolve", "Close"],
            Cancelled => ["Cancel"],
            _ => [],
        };
        foreach (var step in way) Assert.True(Actions[step](incident).IsDone, step);
        Assert.Equal(state, incident.State);
        return incident;
    }

    private static EffectiveCategory Category()
    {
        var category = Shared.Incidents.Categories.Category.Create(new("acceso", "Acceso"), null, 0, Now);
        return new CategoryTree([category]).Find(category.Id)!;
    }
}
