using NamRo.Kernel;
using NamRo.Kernel.Modules;
using NamRo.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(new ModuleCatalogue([new KernelModule(), new UiModule()]));
builder.Services.AddUi();
var app = builder.Build();
app.UseUi();
app.MapUi();
app.Run();
