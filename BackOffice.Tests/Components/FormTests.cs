using BackOffice.Components.Controls;
using BackOffice.Components.Controls.Fields;
using Bunit;

namespace BackOffice.Tests.Components;

public sealed class FormTests : ScreenContext
{
    private readonly FormErrors errors = new();

    [Fact]
    public void ErrorSummary_Refused_LinksToFieldsAndTakesTheFocusOnce()
    {
        var summary = Render<ErrorSummary>(p => p.Add(x => x.Errors, errors));
        errors.Clear();
        errors.Add("Mobile", "Escriba un móvil.");
        errors.Add(null, "Alguien cambió la ficha.");
        summary.Render();
        summary.Render();

        Assert.Equal("alert", summary.Find(".error-summary").GetAttribute("role"));
        Assert.Equal("f-Mobile", summary.Find("a").GetAttribute("data-focus-target"));
        Assert.Equal(2, summary.FindAll("li").Count);
        _ = Assert.Single(JSInterop.Invocations, call => call.Identifier == "focusFirst");
    }

    [Fact]
    public void ErrorSummary_NoteWhileTyping_StaysQuiet()
    {
        errors.Clear();
        errors.Note("Mobile", "Faltan cifras.");

        var summary = Render<ErrorSummary>(p => p.Add(x => x.Errors, errors));

        Assert.Empty(summary.FindAll(".error-summary"));
        Assert.Equal(["Faltan cifras."], errors.Of("Mobile"));
    }

    [Fact]
    public async Task BusyButton_PressedTwice_RunsOnceAndComesBack()
    {
        var work = new TaskCompletionSource();
        var runs = 0;
        var button = Render<BusyButton>(p => p.Add(x => x.Text, "Resetear clave").Add(x => x.OnClick, () =>
        {
            runs++;
            return work.Task;
        }));

        var first = button.Find("button").ClickAsync();
        await button.Find("button").ClickAsync();
        Assert.Equal("true", button.Find("button").GetAttribute("aria-disabled"));
        Assert.Equal(Text("Busy.Working"), button.Find("[role=status]").TextContent);
        work.SetResult();
        await first;

        Assert.Equal(1, runs);
        Assert.False(button.Find("button").HasAttribute("aria-disabled"));
    }

    [Fact]
    public async Task BusyButton_WorkFails_CanBePressedAgain()
    {
        var button = Render<BusyButton>(p => p.Add(x => x.Text, "Guardar").Add(x => x.OnClick, () => Task.FromException(new InvalidOperationException())));

        _ = await Assert.ThrowsAsync<InvalidOperationException>(() => button.Find("button").ClickAsync());
        button.Render();

        Assert.False(button.Find("button").HasAttribute("aria-disabled"));
    }

    [Fact]
    public async Task ActionForm_SubmittedTwice_RunsOnceAndItsButtonWorks()
    {
        var work = new TaskCompletionSource();
        var runs = 0;
        var form = Render<ActionForm>(p => p.Add(x => x.OnSubmit, () =>
        {
            runs++;
            return work.Task;
        }).AddChildContent<BusyButton>(button => button.Add(x => x.Text, "Guardar").Add(x => x.Type, "submit")));

        var first = form.Find("form").SubmitAsync();
        await form.Find("form").SubmitAsync();
        Assert.Equal("true", form.Find("button").GetAttribute("aria-disabled"));
        work.SetResult();
        await first;

        Assert.Equal(1, runs);
        Assert.False(form.Find("button").HasAttribute("aria-disabled"));
    }
}
