using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Security;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Incidents.Setup;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Data.Demo.Matters;

/// <summary>The help desk of the demo town over eight weeks: by every channel, in every state, a failure that hit many, and some that are late.</summary>
internal sealed class DemoIncidents
{
    private const int Ordinary = 106;

    /// <summary>Those before have their own stories in the registration of citizens.</summary>
    private const int FirstResident = 180;

    private readonly DemoScript script;
    private readonly DemoHands hands;
    private readonly DemoRequesters requesters;

    private DemoIncidents(DemoScript script, DemoHands hands, DemoRequesters requesters) => (this.script, this.hands, this.requesters) = (script, hands, requesters);

    public static void Write(DemoScript script, IServiceProvider services, IReadOnlyList<Person> census, IReadOnlyList<LocalEntity> entities, IReadOnlyDictionary<Role, Official> officials)
    {
        var hands = new DemoHands(services.GetRequiredService<IncidentLogging>(), services.GetRequiredService<IncidentFiles>(), officials);
        var story = new DemoIncidents(script, hands, new([.. census.Skip(FirstResident).Take(100)], entities));
        for (var i = 0; i < Ordinary; i++) story.Tell(i);
        story.Failure(script.At(20, 30), children: 5, isOver: true);
        story.Failure(script.At(0, 60), children: 3, isOver: false);
        story.Twice();
        story.BeforeAVisit();
    }

    private void Tell(int i)
    {
        var matter = i % 3 == 0 ? DemoMatters.OfEntities[i / 3 % DemoMatters.OfEntities.Count] : DemoMatters.OfCitizens[i % DemoMatters.OfCitizens.Count];
        var (logger, channel) = ChannelOf(i);
        var life = (DemoLife)Math.Min(i * 5 % 14, (int)DemoLife.Closed);
        var start = script.At(DaysAgo(life, i), i * 53);
        var incoming = requesters.Matter(matter, channel, i);
        var one = new DemoCase(script, hands, OwnerOf(matter, i));
        var atOnce = life == DemoLife.SolvedInCall || (life == DemoLife.Closed && i % 4 < 2);
        if (atOnce && channel is IncidentChannel.Phone or IncidentChannel.InPerson)
        {
            one.Log(start, logger, incoming, new(matter.Solution, 3 + (i % 9), InCall: true));
            if (i % 2 == 0) one.Close(start.AddDays(14));
            return;
        }

        one.Log(start, logger, incoming);
        Live(one, matter, life, start, i);
    }

    private static void Live(DemoCase one, DemoMatter matter, DemoLife life, DateTime start, int i)
    {
        if (life == DemoLife.New) return;
        if (life == DemoLife.Late)
        {
            one.Sound(start.AddDays(6));
            return;
        }

        one.Assign(start.AddMinutes(20 + (i % 50)));
        if (life == DemoLife.Assigned) return;
        if (life == DemoLife.Cancelled)
        {
            one.Cancel(start.AddHours(2), "Lo retira quien lo pidió: ya está arreglado.");
            return;
        }

        one.Start(start.AddMinutes(70 + (i % 40)));
        if (i % 2 == 0) one.Reply(start.AddMinutes(80 + (i % 40)), matter.Reply);
        if (i % 3 == 0) one.Note(start.AddMinutes(95 + (i % 40)), matter.Note);
        if (i % 9 == 4) one.Override(start.AddMinutes(96 + (i % 40)), 2, "Acaba hoy el plazo para presentarlo.");
        if (life == DemoLife.InProgress) return;
        if (life is DemoLife.WaitingRequester or DemoLife.WaitingThird) Wait(one, life, start.AddHours(4));
        else Solve(one, matter, life, start.AddHours(5 + (i % 20)), i);
    }

    private static void Wait(DemoCase one, DemoLife life, DateTime at)
    {
        if (life == DemoLife.WaitingRequester) one.Wait(at, WaitingReason.Requester, "Que diga el texto exacto del mensaje de error");
        else one.Wait(at, WaitingReason.ThirdParty, "El proveedor de la pasarela de pago revisa la operación");
    }

    private static void Solve(DemoCase one, DemoMatter matter, DemoLife life, DateTime at, int i)
    {
        if (i % 4 == 1)
        {
            Wait(one, DemoLife.WaitingRequester, at.AddHours(-1));
            one.Hear(at.AddMinutes(-20), "Ya les mando lo que me pedían. Gracias.");
        }

        one.Resolve(at, matter.Solution, 5 + (i % 40));
        if (life == DemoLife.Reopened) one.Hear(at.AddDays(1), "Lo siento, me ha vuelto a pasar esta mañana.");
        if (life == DemoLife.Closed) one.Close(at.AddDays(14));
    }

    /// <summary>The portals fall for everybody: calls come in, hang under the first one, and are solved with it.</summary>
    private void Failure(DateTime start, int children, bool isOver)
    {
        var fall = DemoMatters.OfEntities[0] with { Category = "ppmm-caida", Kind = IncidentKind.Incident, Title = "Los portales municipales no responden", Description = "Error 503 en todas las páginas desde primera hora.", Fields = [] };
        var major = new DemoCase(script, hands, DemoActor.Supervisor);
        major.Log(start, DemoActor.Operator, requesters.Matter(fall, IncidentChannel.Phone, 1));
        major.Assign(start.AddMinutes(4));
        major.Start(start.AddMinutes(5));
        major.DeclareMajor(start.AddMinutes(6));
        major.Note(start.AddMinutes(15), "Avisado el centro de proceso de datos: fallo del balanceador.");
        for (var i = 0; i < children; i++)
        {
            var child = new DemoCase(script, hands, DemoActor.Operator);
            var at = start.AddMinutes(10 + (7 * i));
            child.Log(at, DemoActor.Operator, requesters.Matter(fall with { Title = $"No se ve la web ({i + 1}.ª llamada)", Description = "La página no carga en ningún navegador." }, IncidentChannel.Phone, 40 + i));
            child.Assign(at.AddMinutes(1));
            child.HangUnder(at.AddMinutes(2), major);
            if (!isOver) continue;
            child.Resolve(start.AddHours(2).AddMinutes(i + 1), "El servicio se ha restablecido. Disculpe las molestias.", 1);
            child.Close(start.AddDays(16));
        }

        if (!isOver) return;
        major.Resolve(start.AddHours(2), "Sustituido el balanceador; todos los portales responden desde las 10:40.", 95);
        major.Close(start.AddDays(16));
    }

    /// <summary>Somebody writes by e-mail what they said by telephone.</summary>
    private void Twice()
    {
        var start = script.At(3, 200);
        var matter = DemoMatters.OfCitizens[4];
        var (call, mail) = (new DemoCase(script, hands, DemoActor.Clerk), new DemoCase(script, hands, DemoActor.Clerk));
        call.Log(start, DemoActor.Operator, requesters.Matter(matter, IncidentChannel.Phone, 77));
        mail.Log(start.AddMinutes(40), DemoActor.Schedule, requesters.Matter(matter with { Title = "RE: dos cargos por la misma licencia" }, IncidentChannel.Email, 77));
        mail.MergeInto(start.AddMinutes(90), call);
        call.Assign(start.AddMinutes(95));
        call.Wait(start.AddMinutes(100), WaitingReason.ThirdParty, "La entidad bancaria confirma el segundo cargo");
    }

    /// <summary>No key before somebody has seen who it is: the incident waits for the visit that is booked.</summary>
    private void BeforeAVisit()
    {
        var start = script.At(0, 45);
        var lost = DemoMatters.OfCitizens.First(matter => matter.Category == "clave-perdida");
        var one = new DemoCase(script, hands, DemoActor.Operator);
        one.LogOfVisitor(start, requesters.Matter(lost, IncidentChannel.Phone, 12));
        one.Assign(start.AddMinutes(1));
        one.WaitForVisit(start.AddMinutes(3));
    }

    private static (DemoActor Logger, IncidentChannel Channel) ChannelOf(int i) => (i % 10) switch
    {
        0 or 3 or 6 or 8 => (DemoActor.Portal, IncidentChannel.Portal),
        1 or 4 or 7 => (DemoActor.Operator, IncidentChannel.Phone),
        2 or 9 => (DemoActor.Schedule, IncidentChannel.Email),
        _ => (DemoActor.Clerk, IncidentChannel.InPerson),
    };

    private static DemoActor OwnerOf(DemoMatter matter, int i) => matter.Category switch
    {
        "proteccion-datos" => DemoActor.Supervisor,
        "problemas-pago" => DemoActor.Clerk,
        _ when matter.Category.StartsWith("firma", StringComparison.Ordinal) => DemoActor.Operator,
        _ => i % 3 == 1 ? DemoActor.Clerk : DemoActor.Operator,
    };

    private static int DaysAgo(DemoLife life, int i) => life switch
    {
        DemoLife.New or DemoLife.Assigned => i % 2,
        DemoLife.InProgress => 1 + (i % 4),
        DemoLife.WaitingRequester or DemoLife.WaitingThird => 2 + (i % 8),
        DemoLife.Late => 7 + (i % 5),
        DemoLife.Resolved or DemoLife.Reopened => 2 + (i % 9),
        _ => 16 + (i % 40),
    };

    /// <summary>How far an incident got; out of every fourteen four are closed, of the others one each.</summary>
    private enum DemoLife
    {
        New = 0,
        Assigned = 1,
        InProgress = 2,
        WaitingRequester = 3,
        WaitingThird = 4,
        Late = 5,
        Resolved = 6,
        Reopened = 7,
        SolvedInCall = 8,
        Cancelled = 9,
        Closed = 10,
    }
}
