using BackOffice.Components.Controls.Fields;
using Bunit;

namespace BackOffice.Tests.Components;

public sealed class FieldTests : ScreenContext
{
    private readonly FormErrors errors = new();

    [Fact]
    public void TextField_WithErrorAndHelp_TiesBothToTheInput()
    {
        errors.Clear();
        errors.Add("Mobile", "Escriba un móvil.");
        var field = Render<TextField>(p => p.Add(x => x.Label, "Móvil").Add(x => x.Name, "Mobile").Add(x => x.Help, "Nueve cifras.")
            .Add(x => x.Required, true).Add(x => x.Errors, errors));

        var input = field.Find("input#f-Mobile");
        Assert.Equal("f-Mobile-error f-Mobile-help", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("true", input.GetAttribute("aria-required"));
        Assert.Equal("Escriba un móvil.", field.Find("#f-Mobile-error").TextContent);
        Assert.Contains("obligatorio", field.Find("label[for=f-Mobile]").TextContent);
    }

    [Fact]
    public void TextField_Immediate_TellsTheLastTextOnceAfterThePause()
    {
        var told = new List<string?>();
        var field = Render<TextField>(p => p.Add(x => x.Label, "Nombre").Add(x => x.Name, "Name").Add(x => x.Immediate, true)
            .Add(x => x.ValueChanged, told.Add));

        field.Find("input").Input("a");
        field.Find("input").Input("an");
        Clock.Advance(TimeSpan.FromMilliseconds(199));
        Assert.Empty(told);
        Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(["an"], told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TextField_ImmediateLeftWithinThePause_TellsItsTextOnceAtOnce(bool byChange)
    {
        var told = new List<string?>();
        var left = false;
        var field = Render<TextField>(p => p.Add(x => x.Label, "Nombre").Add(x => x.Name, "Name").Add(x => x.Immediate, true)
            .Add(x => x.ValueChanged, told.Add).Add(x => x.OnBlur, () => left = true));

        field.Find("input").Input("ana");
        if (byChange) field.Find("input").Change("ana");
        else field.Find("input").Blur();
        Assert.Equal(["ana"], told);
        Clock.Advance(TimeSpan.FromMilliseconds(200));

        Assert.Equal(["ana"], told);
        Assert.Equal(!byChange, left);
    }

    [Fact]
    public void TextField_Left_TellsItsTextAndTheBlur()
    {
        string? told = null;
        var left = false;
        var field = Render<TextField>(p => p.Add(x => x.Label, "Nombre").Add(x => x.Name, "Name")
            .Add(x => x.ValueChanged, value => told = value).Add(x => x.OnBlur, () => left = true));

        field.Find("input").Change("Ana");
        field.Find("input").Blur();

        Assert.Equal("Ana", told);
        Assert.True(left);
    }

    [Theory]
    [InlineData("3/5/1978")]
    [InlineData("3/5/78")]
    [InlineData("03-05-1978")]
    [InlineData("3.5.78")]
    [InlineData("03051978")]
    public void DateField_UsualWritings_AreUnderstoodAndShownInOne(string typed)
    {
        DateOnly? told = null;
        var field = Render<DateField>(p => p.Add(x => x.Label, "Fecha").Add(x => x.Name, "Date").Add(x => x.ValueChanged, value => told = value));

        field.Find("input").Change(typed);

        Assert.Equal(new DateOnly(1978, 5, 3), told);
        Assert.Equal("03/05/1978", field.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("patata", "Escriba la fecha así: 3/5/1978")]
    [InlineData("hoy", "Escriba la fecha así: 3/5/1978")]
    [InlineData("31/2/1978", "Ese día no existe en el calendario. Revise el día, el mes y el año.")]
    [InlineData("29/2/23", "Ese día no existe en el calendario. Revise el día, el mes y el año.")]
    [InlineData("32/13/26", "Ese día no existe en el calendario. Revise el día, el mes y el año.")]
    public void DateField_Unreadable_KeepsTheTextAndHoldsTheForm(string typed, string said)
    {
        var field = Render<DateField>(p => p.Add(x => x.Label, "Fecha").Add(x => x.Name, "Date").Add(x => x.Errors, errors));

        field.Find("input").Change(typed);
        errors.Clear();

        Assert.Equal(typed, field.Find("input").GetAttribute("value"));
        Assert.Equal(said, field.Find("#f-Date-error").TextContent);
        Assert.True(errors.Any);
        field.Find("input").Change("3/5/1978");
        Assert.False(errors.Any);
    }

    [Fact]
    public void SelectField_Chosen_TellsTheValue()
    {
        DayOfWeek told = default;
        var field = Render<SelectField<DayOfWeek>>(p => p.Add(x => x.Label, "Día").Add(x => x.Name, "Day").Add(x => x.Value, DayOfWeek.Monday)
            .Add(x => x.Options, [new(DayOfWeek.Monday, "Lunes"), new(DayOfWeek.Friday, "Viernes")]).Add(x => x.ValueChanged, value => told = value));

        Assert.Equal("Monday", field.Find("select").GetAttribute("value"));
        field.Find("select").Change("Friday");

        Assert.Equal(DayOfWeek.Friday, told);
    }

    [Fact]
    public void RadioField_Chosen_TellsTheValueUnderItsLegend()
    {
        string? told = null;
        var field = Render<RadioField<string>>(p => p.Add(x => x.Label, "Motivo").Add(x => x.Name, "Reason")
            .Add(x => x.Options, [new("a", "Pérdida"), new("b", "Sospecha")]).Add(x => x.ValueChanged, value => told = value));

        field.FindAll("input")[1].Change("b");

        Assert.Equal("b", told);
        Assert.Equal("Motivo", field.Find("fieldset#f-Reason legend").TextContent.Trim());
    }

    [Fact]
    public void CheckField_Ticked_TellsTrue()
    {
        var told = false;
        var field = Render<CheckField>(p => p.Add(x => x.Label, "Visto").Add(x => x.Name, "Seen").Add(x => x.ValueChanged, value => told = value));

        field.Find("input").Change(true);

        Assert.True(told);
    }

    [Fact]
    public void TextAreaField_Left_TellsItsText()
    {
        string? told = null;
        var field = Render<TextAreaField>(p => p.Add(x => x.Label, "Notas").Add(x => x.Name, "Notes").Add(x => x.ValueChanged, value => told = value));

        field.Find("textarea").Change("dos líneas");

        Assert.Equal("dos líneas", told);
    }

    [Fact]
    public void PasswordField_Typed_IsToldButNeverRendered()
    {
        string? told = null;
        var field = Render<PasswordField>(p => p.Add(x => x.Label, "Contraseña").Add(x => x.Name, "Password").Add(x => x.ValueChanged, value => told = value));

        field.Find("input").Change("canario");
        field.Render();

        Assert.Equal("canario", told);
        Assert.DoesNotContain("canario", field.Markup);
    }
}
