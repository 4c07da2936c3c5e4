/* Generated from src/validate/schemas by `npm run generate`. Do not edit. */
// @ts-nocheck
const FAILED = [null];
export const SettingsLayer = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"settings-layer.schema.json","title":"SettingsLayer","type":"object","additionalProperties":false,"properties":{"description":{"type":["string","null"],"maxLength":512},"source":{"type":["object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"],"pattern":"^(https|ssh)://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)+$","maxLength":512},"path":{"type":["string","null"],"pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","maxLength":253}}},"image":{"type":["object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$","maxLength":255}}},"selectorLabels":{"type":["object","null"],"additionalProperties":false,"required":["name","instance"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"instance":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63}}},"http":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"basePath":{"type":["string","null"],"pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"exposure":{"enum":["public","internal",null]},"hostLabel":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"requiresRoot":{"type":["boolean","null"]},"management":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"type":["integer","null"],"minimum":1,"maximum":65535}}},"health":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"enum":["http","management",null]},"liveness":{"type":["string","null"],"pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"readiness":{"type":["string","null"],"pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"startup":{"type":["string","null"],"pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512}}},"metrics":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"enum":["http","management",null]},"path":{"type":["string","null"],"pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512}}}}},"config":{"type":["object","null"],"additionalProperties":false,"properties":{"env":{"type":["object","null"],"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":131072},"maxProperties":500},"files":{"type":["object","null"],"propertyNames":{"pattern":"^(/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[A-Za-z0-9_-][A-Za-z0-9._-]*)$"},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["base64"],"properties":{"base64":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$"}}},{"type":"null"}]},"maxProperties":64}}},"secrets":{"type":["object","null"],"additionalProperties":false,"properties":{"env":{"type":["object","null"],"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"required":["key","property"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"property":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128}}},"maxProperties":500},"files":{"type":["object","null"],"propertyNames":{"pattern":"^(/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[A-Za-z0-9_-][A-Za-z0-9._-]*)$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"required":["key","property"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"property":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128}}},"maxProperties":64}}},"egress":{"type":["object","null"],"additionalProperties":false,"properties":{"cluster":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["name","namespace","ports"],"properties":{"name":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32},"ports":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"maxItems":32,"minItems":1,"uniqueItems":true}}},"maxItems":256,"x-cistern-merge-key":"name"},"systems":{"type":["array","null"],"items":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"maxItems":256,"uniqueItems":true},"internet":{"type":["array","null"],"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+(:[0-9]{1,5})?$","maxLength":253},"maxItems":256,"uniqueItems":true}}},"resources":{"type":["object","null"],"additionalProperties":false,"properties":{"requests":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["string","null"],"pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":["string","null"],"pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}},"limits":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["string","null"],"pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":["string","null"],"pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}}}},"scaling":{"type":["object","null"],"additionalProperties":false,"properties":{"replicas":{"type":["integer","null"],"minimum":1,"maximum":200},"maxUnavailable":{"type":["integer","null"],"minimum":1,"maximum":100}}},"shutdown":{"type":["object","null"],"additionalProperties":false,"properties":{"preStopSeconds":{"type":["integer","null"],"minimum":0,"maximum":120},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":3600}}},"security":{"type":["object","null"],"additionalProperties":false,"properties":{"runAsUser":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"writablePaths":{"type":["array","null"],"items":{"type":"string","pattern":"^(/[A-Za-z0-9._-]+)+$","maxLength":253},"maxItems":32,"uniqueItems":true}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(https|ssh)://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)+$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$", "u");
const pattern2 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
const pattern3 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$", "u");
const pattern11 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
const pattern12 = new RegExp("^(/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[A-Za-z0-9_-][A-Za-z0-9._-]*)$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*$", "u");
const pattern20 = new RegExp("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", "u");
const pattern22 = new RegExp("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$", "u");
const pattern23 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern25 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+(:[0-9]{1,5})?$", "u");
const pattern26 = new RegExp("^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
const pattern30 = new RegExp("^(/[A-Za-z0-9._-]+)+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="settings-layer.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema6.properties, key0))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 512){
validate21.errors = FAILED;
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined && func0.call(data, "source")){
let data1 = data.source;
const _errs4 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "repository") || (key1 === "path"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data1.repository !== undefined && func0.call(data1, "repository")){
let data2 = data1.repository;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.path !== undefined && func0.call(data1, "path")){
let data3 = data1.path;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 253){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern1.test(data3)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined && func0.call(data, "image")){
let data4 = data.image;
const _errs11 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs13 = errors;
for(const key2 of Object.keys(data4)){
if(!(key2 === "repository")){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs13 === errors){
if(data4.repository !== undefined && func0.call(data4, "repository")){
let data5 = data4.repository;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 255){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern2.test(data5)){
validate21.errors = FAILED;
return false;
}
}
}
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selectorLabels !== undefined && func0.call(data, "selectorLabels")){
let data6 = data.selectorLabels;
const _errs16 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((((data6.name === undefined) || (!(func0.call(data6, "name")))) && (missing0 = "name")) || (((data6.instance === undefined) || (!(func0.call(data6, "instance")))) && (missing0 = "instance"))){
validate21.errors = FAILED;
return false;
}
else {
const _errs18 = errors;
for(const key3 of Object.keys(data6)){
if(!((key3 === "name") || (key3 === "instance"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs18 === errors){
if(data6.name !== undefined && func0.call(data6, "name")){
let data7 = data6.name;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 63){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data7)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.instance !== undefined && func0.call(data6, "instance")){
let data8 = data6.instance;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(data8.length > 63){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data8)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.http !== undefined && func0.call(data, "http")){
let data9 = data.http;
const _errs23 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs25 = errors;
for(const key4 of Object.keys(data9)){
if(!((((((((key4 === "port") || (key4 === "basePath")) || (key4 === "exposure")) || (key4 === "hostLabel")) || (key4 === "requiresRoot")) || (key4 === "management")) || (key4 === "health")) || (key4 === "metrics"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs25 === errors){
if(data9.port !== undefined && func0.call(data9, "port")){
let data10 = data9.port;
const _errs26 = errors;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65535 || isNaN(data10)){
validate21.errors = FAILED;
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.basePath !== undefined && func0.call(data9, "basePath")){
let data11 = data9.basePath;
const _errs28 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs28){
if(typeof data11 === "string"){
if(data11.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data11)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.exposure !== undefined && func0.call(data9, "exposure")){
let data12 = data9.exposure;
const _errs30 = errors;
if(!(((data12 === "public") || (data12 === "internal")) || (data12 === null))){
validate21.errors = FAILED;
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.hostLabel !== undefined && func0.call(data9, "hostLabel")){
let data13 = data9.hostLabel;
const _errs31 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs31){
if(typeof data13 === "string"){
if(data13.length > 63){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data13)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.requiresRoot !== undefined && func0.call(data9, "requiresRoot")){
let data14 = data9.requiresRoot;
const _errs33 = errors;
if((typeof data14 !== "boolean") && (data14 !== null)){
validate21.errors = FAILED;
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.management !== undefined && func0.call(data9, "management")){
let data15 = data9.management;
const _errs35 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs37 = errors;
for(const key5 of Object.keys(data15)){
if(!(key5 === "port")){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs37 === errors){
if(data15.port !== undefined && func0.call(data15, "port")){
let data16 = data15.port;
const _errs38 = errors;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 65535 || isNaN(data16)){
validate21.errors = FAILED;
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate21.errors = FAILED;
return false;
}
}
}
}
}
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.health !== undefined && func0.call(data9, "health")){
let data17 = data9.health;
const _errs40 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs40){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs42 = errors;
for(const key6 of Object.keys(data17)){
if(!((((key6 === "port") || (key6 === "liveness")) || (key6 === "readiness")) || (key6 === "startup"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs42 === errors){
if(data17.port !== undefined && func0.call(data17, "port")){
let data18 = data17.port;
const _errs43 = errors;
if(!(((data18 === "http") || (data18 === "management")) || (data18 === null))){
validate21.errors = FAILED;
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.liveness !== undefined && func0.call(data17, "liveness")){
let data19 = data17.liveness;
const _errs44 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs44){
if(typeof data19 === "string"){
if(data19.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data19)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.readiness !== undefined && func0.call(data17, "readiness")){
let data20 = data17.readiness;
const _errs46 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs46){
if(typeof data20 === "string"){
if(data20.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data20)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.startup !== undefined && func0.call(data17, "startup")){
let data21 = data17.startup;
const _errs48 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs48){
if(typeof data21 === "string"){
if(data21.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data21)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.metrics !== undefined && func0.call(data9, "metrics")){
let data22 = data9.metrics;
const _errs50 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs50){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs52 = errors;
for(const key7 of Object.keys(data22)){
if(!((key7 === "port") || (key7 === "path"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs52 === errors){
if(data22.port !== undefined && func0.call(data22, "port")){
let data23 = data22.port;
const _errs53 = errors;
if(!(((data23 === "http") || (data23 === "management")) || (data23 === null))){
validate21.errors = FAILED;
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data22.path !== undefined && func0.call(data22, "path")){
let data24 = data22.path;
const _errs54 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs54){
if(typeof data24 === "string"){
if(data24.length > 512){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data24)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid7 = _errs54 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined && func0.call(data, "config")){
let data25 = data.config;
const _errs56 = errors;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs56){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs58 = errors;
for(const key8 of Object.keys(data25)){
if(!((key8 === "env") || (key8 === "files"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs58 === errors){
if(data25.env !== undefined && func0.call(data25, "env")){
let data26 = data25.env;
const _errs59 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs59){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 500){
validate21.errors = FAILED;
return false;
}
else {
for(const key9 of Object.keys(data26)){
const _errs61 = errors;
if(typeof key9 === "string"){
if(!pattern11.test(key9)){
const err0 = null;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid9 = _errs61 === errors;
if(!valid9){
const err1 = null;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid9){
for(const key10 of Object.keys(data26)){
let data27 = data26[key10];
const _errs63 = errors;
if((((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")) && (data27 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs63){
if(typeof data27 === "string"){
if(data27.length > 131072){
validate21.errors = FAILED;
return false;
}
}
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
}
}
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data25.files !== undefined && func0.call(data25, "files")){
let data28 = data25.files;
const _errs65 = errors;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs65){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 64){
validate21.errors = FAILED;
return false;
}
else {
for(const key11 of Object.keys(data28)){
const _errs67 = errors;
if(typeof key11 === "string"){
if(!pattern12.test(key11)){
const err2 = null;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid11 = _errs67 === errors;
if(!valid11){
const err3 = null;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key12 of Object.keys(data28)){
let data29 = data28[key12];
const _errs69 = errors;
const _errs70 = errors;
let valid13 = false;
const _errs71 = errors;
if(typeof data29 !== "string"){
const err4 = null;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs71 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs73 = errors;
if(errors === _errs73){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing1;
if(((data29.base64 === undefined) || (!(func0.call(data29, "base64")))) && (missing1 = "base64")){
const err5 = null;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs75 = errors;
for(const key13 of Object.keys(data29)){
if(!(key13 === "base64")){
const err6 = null;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs75 === errors){
if(data29.base64 !== undefined && func0.call(data29, "base64")){
let data30 = data29.base64;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data30 === "string"){
if(!pattern13.test(data30)){
const err7 = null;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = null;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = null;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs73 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs78 = errors;
if(data29 !== null){
const err10 = null;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid13 = valid13 || _valid0;
}
}
if(!valid13){
const err11 = null;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs69 === errors;
if(!valid12){
break;
}
}
}
}
}
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data31 = data.secrets;
const _errs80 = errors;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs80){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
const _errs82 = errors;
for(const key14 of Object.keys(data31)){
if(!((key14 === "env") || (key14 === "files"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs82 === errors){
if(data31.env !== undefined && func0.call(data31, "env")){
let data32 = data31.env;
const _errs83 = errors;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs83){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 500){
validate21.errors = FAILED;
return false;
}
else {
for(const key15 of Object.keys(data32)){
const _errs85 = errors;
if(typeof key15 === "string"){
if(!pattern11.test(key15)){
const err12 = null;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid16 = _errs85 === errors;
if(!valid16){
const err13 = null;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid16){
for(const key16 of Object.keys(data32)){
let data33 = data32[key16];
const _errs87 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs87){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing2;
if((((data33.key === undefined) || (!(func0.call(data33, "key")))) && (missing2 = "key")) || (((data33.property === undefined) || (!(func0.call(data33, "property")))) && (missing2 = "property"))){
validate21.errors = FAILED;
return false;
}
else {
const _errs89 = errors;
for(const key17 of Object.keys(data33)){
if(!((key17 === "key") || (key17 === "property"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs89 === errors){
if(data33.key !== undefined && func0.call(data33, "key")){
let data34 = data33.key;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data34 === "string"){
if(data34.length > 253){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data34)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data33.property !== undefined && func0.call(data33, "property")){
let data35 = data33.property;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data35 === "string"){
if(data35.length > 128){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern16.test(data35)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
var valid17 = _errs87 === errors;
if(!valid17){
break;
}
}
}
}
}
}
var valid15 = _errs83 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data31.files !== undefined && func0.call(data31, "files")){
let data36 = data31.files;
const _errs94 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs94){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length > 64){
validate21.errors = FAILED;
return false;
}
else {
for(const key18 of Object.keys(data36)){
const _errs96 = errors;
if(typeof key18 === "string"){
if(!pattern12.test(key18)){
const err14 = null;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid19 = _errs96 === errors;
if(!valid19){
const err15 = null;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid19){
for(const key19 of Object.keys(data36)){
let data37 = data36[key19];
const _errs98 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs98){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing3;
if((((data37.key === undefined) || (!(func0.call(data37, "key")))) && (missing3 = "key")) || (((data37.property === undefined) || (!(func0.call(data37, "property")))) && (missing3 = "property"))){
validate21.errors = FAILED;
return false;
}
else {
const _errs100 = errors;
for(const key20 of Object.keys(data37)){
if(!((key20 === "key") || (key20 === "property"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs100 === errors){
if(data37.key !== undefined && func0.call(data37, "key")){
let data38 = data37.key;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data38 === "string"){
if(data38.length > 253){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data38)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid21 = _errs101 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data37.property !== undefined && func0.call(data37, "property")){
let data39 = data37.property;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data39 === "string"){
if(data39.length > 128){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern16.test(data39)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid21 = _errs103 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
var valid20 = _errs98 === errors;
if(!valid20){
break;
}
}
}
}
}
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.egress !== undefined && func0.call(data, "egress")){
let data40 = data.egress;
const _errs105 = errors;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs105){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
const _errs107 = errors;
for(const key21 of Object.keys(data40)){
if(!(((key21 === "cluster") || (key21 === "systems")) || (key21 === "internet"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs107 === errors){
if(data40.cluster !== undefined && func0.call(data40, "cluster")){
let data41 = data40.cluster;
const _errs108 = errors;
if((!(Array.isArray(data41))) && (data41 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs108){
if(Array.isArray(data41)){
if(data41.length > 256){
validate21.errors = FAILED;
return false;
}
else {
var valid23 = true;
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
let data42 = data41[i0];
const _errs110 = errors;
if(errors === _errs110){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing4;
if(((((data42.name === undefined) || (!(func0.call(data42, "name")))) && (missing4 = "name")) || (((data42.namespace === undefined) || (!(func0.call(data42, "namespace")))) && (missing4 = "namespace"))) || (((data42.ports === undefined) || (!(func0.call(data42, "ports")))) && (missing4 = "ports"))){
validate21.errors = FAILED;
return false;
}
else {
const _errs112 = errors;
for(const key22 of Object.keys(data42)){
if(!((((key22 === "name") || (key22 === "namespace")) || (key22 === "podLabels")) || (key22 === "ports"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs112 === errors){
if(data42.name !== undefined && func0.call(data42, "name")){
let data43 = data42.name;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data43 === "string"){
if(data43.length > 40){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data43)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data42.namespace !== undefined && func0.call(data42, "namespace")){
let data44 = data42.namespace;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data44 === "string"){
if(data44.length > 63){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data44)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data42.podLabels !== undefined && func0.call(data42, "podLabels")){
let data45 = data42.podLabels;
const _errs117 = errors;
if(errors === _errs117){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length > 32){
validate21.errors = FAILED;
return false;
}
else {
for(const key23 of Object.keys(data45)){
const _errs119 = errors;
if(typeof key23 === "string"){
if(!pattern22.test(key23)){
const err16 = null;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid25 = _errs119 === errors;
if(!valid25){
const err17 = null;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid25){
for(const key24 of Object.keys(data45)){
let data46 = data45[key24];
const _errs121 = errors;
if(errors === _errs121){
if(typeof data46 === "string"){
if(data46.length > 63){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data46)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid26 = _errs121 === errors;
if(!valid26){
break;
}
}
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data42.ports !== undefined && func0.call(data42, "ports")){
let data47 = data42.ports;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data47)){
if(data47.length > 32){
validate21.errors = FAILED;
return false;
}
else {
if(data47.length < 1){
validate21.errors = FAILED;
return false;
}
else {
var valid27 = true;
const len1 = data47.length;
for(let i1=0; i1<len1; i1++){
let data48 = data47[i1];
const _errs125 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate21.errors = FAILED;
return false;
}
if(errors === _errs125){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 65535 || isNaN(data48)){
validate21.errors = FAILED;
return false;
}
else {
if(data48 < 1 || isNaN(data48)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid27 = _errs125 === errors;
if(!valid27){
break;
}
}
if(valid27){
let i2 = data47.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data47[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate21.errors = FAILED;
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid23 = _errs110 === errors;
if(!valid23){
break;
}
}
if(valid23){
if(new Set(data41.map(item => item === null || typeof item !== "object" ? undefined : item["name"])).size !== data41.length){
validate21.errors = FAILED;
return false;
}
}
}
}
}
var valid22 = _errs108 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data40.systems !== undefined && func0.call(data40, "systems")){
let data49 = data40.systems;
const _errs127 = errors;
if((!(Array.isArray(data49))) && (data49 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs127){
if(Array.isArray(data49)){
if(data49.length > 256){
validate21.errors = FAILED;
return false;
}
else {
var valid29 = true;
const len2 = data49.length;
for(let i3=0; i3<len2; i3++){
let data50 = data49[i3];
const _errs129 = errors;
if(errors === _errs129){
if(typeof data50 === "string"){
if(data50.length > 40){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data50)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid29 = _errs129 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i4 = data49.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data49[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate21.errors = FAILED;
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
}
}
var valid22 = _errs127 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data40.internet !== undefined && func0.call(data40, "internet")){
let data51 = data40.internet;
const _errs131 = errors;
if((!(Array.isArray(data51))) && (data51 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs131){
if(Array.isArray(data51)){
if(data51.length > 256){
validate21.errors = FAILED;
return false;
}
else {
var valid31 = true;
const len3 = data51.length;
for(let i5=0; i5<len3; i5++){
let data52 = data51[i5];
const _errs133 = errors;
if(errors === _errs133){
if(typeof data52 === "string"){
if(data52.length > 253){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern25.test(data52)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid31 = _errs133 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i6 = data51.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data51[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate21.errors = FAILED;
return false;
break;
}
indices2[item2] = i6;
}
}
}
}
}
}
var valid22 = _errs131 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined && func0.call(data, "resources")){
let data53 = data.resources;
const _errs135 = errors;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs135){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
const _errs137 = errors;
for(const key25 of Object.keys(data53)){
if(!((key25 === "requests") || (key25 === "limits"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs137 === errors){
if(data53.requests !== undefined && func0.call(data53, "requests")){
let data54 = data53.requests;
const _errs138 = errors;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs138){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
const _errs140 = errors;
for(const key26 of Object.keys(data54)){
if(!((key26 === "cpu") || (key26 === "memory"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs140 === errors){
if(data54.cpu !== undefined && func0.call(data54, "cpu")){
let data55 = data54.cpu;
const _errs141 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs141){
if(typeof data55 === "string"){
if(!pattern26.test(data55)){
validate21.errors = FAILED;
return false;
}
}
}
var valid34 = _errs141 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data54.memory !== undefined && func0.call(data54, "memory")){
let data56 = data54.memory;
const _errs143 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs143){
if(typeof data56 === "string"){
if(!pattern26.test(data56)){
validate21.errors = FAILED;
return false;
}
}
}
var valid34 = _errs143 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
var valid33 = _errs138 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data53.limits !== undefined && func0.call(data53, "limits")){
let data57 = data53.limits;
const _errs145 = errors;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs145){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
const _errs147 = errors;
for(const key27 of Object.keys(data57)){
if(!((key27 === "cpu") || (key27 === "memory"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs147 === errors){
if(data57.cpu !== undefined && func0.call(data57, "cpu")){
let data58 = data57.cpu;
const _errs148 = errors;
if((typeof data58 !== "string") && (data58 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs148){
if(typeof data58 === "string"){
if(!pattern26.test(data58)){
validate21.errors = FAILED;
return false;
}
}
}
var valid35 = _errs148 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data57.memory !== undefined && func0.call(data57, "memory")){
let data59 = data57.memory;
const _errs150 = errors;
if((typeof data59 !== "string") && (data59 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs150){
if(typeof data59 === "string"){
if(!pattern26.test(data59)){
validate21.errors = FAILED;
return false;
}
}
}
var valid35 = _errs150 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
var valid33 = _errs145 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
var valid0 = _errs135 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scaling !== undefined && func0.call(data, "scaling")){
let data60 = data.scaling;
const _errs152 = errors;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs152){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
const _errs154 = errors;
for(const key28 of Object.keys(data60)){
if(!((key28 === "replicas") || (key28 === "maxUnavailable"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs154 === errors){
if(data60.replicas !== undefined && func0.call(data60, "replicas")){
let data61 = data60.replicas;
const _errs155 = errors;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (data61 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs155){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 200 || isNaN(data61)){
validate21.errors = FAILED;
return false;
}
else {
if(data61 < 1 || isNaN(data61)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid36 = _errs155 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data60.maxUnavailable !== undefined && func0.call(data60, "maxUnavailable")){
let data62 = data60.maxUnavailable;
const _errs157 = errors;
if((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (data62 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs157){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 100 || isNaN(data62)){
validate21.errors = FAILED;
return false;
}
else {
if(data62 < 1 || isNaN(data62)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid36 = _errs157 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shutdown !== undefined && func0.call(data, "shutdown")){
let data63 = data.shutdown;
const _errs159 = errors;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs159){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const _errs161 = errors;
for(const key29 of Object.keys(data63)){
if(!((key29 === "preStopSeconds") || (key29 === "timeoutSeconds"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs161 === errors){
if(data63.preStopSeconds !== undefined && func0.call(data63, "preStopSeconds")){
let data64 = data63.preStopSeconds;
const _errs162 = errors;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (data64 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs162){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 120 || isNaN(data64)){
validate21.errors = FAILED;
return false;
}
else {
if(data64 < 0 || isNaN(data64)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid37 = _errs162 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data63.timeoutSeconds !== undefined && func0.call(data63, "timeoutSeconds")){
let data65 = data63.timeoutSeconds;
const _errs164 = errors;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (data65 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs164){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 3600 || isNaN(data65)){
validate21.errors = FAILED;
return false;
}
else {
if(data65 < 1 || isNaN(data65)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid37 = _errs164 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
var valid0 = _errs159 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security !== undefined && func0.call(data, "security")){
let data66 = data.security;
const _errs166 = errors;
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs166){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
const _errs168 = errors;
for(const key30 of Object.keys(data66)){
if(!((key30 === "runAsUser") || (key30 === "writablePaths"))){
validate21.errors = FAILED;
return false;
break;
}
}
if(_errs168 === errors){
if(data66.runAsUser !== undefined && func0.call(data66, "runAsUser")){
let data67 = data66.runAsUser;
const _errs169 = errors;
if((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (data67 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs169){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 2147483647 || isNaN(data67)){
validate21.errors = FAILED;
return false;
}
else {
if(data67 < 1 || isNaN(data67)){
validate21.errors = FAILED;
return false;
}
}
}
}
var valid38 = _errs169 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data66.writablePaths !== undefined && func0.call(data66, "writablePaths")){
let data68 = data66.writablePaths;
const _errs171 = errors;
if((!(Array.isArray(data68))) && (data68 !== null)){
validate21.errors = FAILED;
return false;
}
if(errors === _errs171){
if(Array.isArray(data68)){
if(data68.length > 32){
validate21.errors = FAILED;
return false;
}
else {
var valid39 = true;
const len4 = data68.length;
for(let i7=0; i7<len4; i7++){
let data69 = data68[i7];
const _errs173 = errors;
if(errors === _errs173){
if(typeof data69 === "string"){
if(data69.length > 253){
validate21.errors = FAILED;
return false;
}
else {
if(!pattern30.test(data69)){
validate21.errors = FAILED;
return false;
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
var valid39 = _errs173 === errors;
if(!valid39){
break;
}
}
if(valid39){
let i8 = data68.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data68[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate21.errors = FAILED;
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
}
var valid38 = _errs171 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
var valid0 = _errs166 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = FAILED;
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const Organization = validate22;


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="organization.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) && (missing0 = "apiVersion")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))){
validate22.errors = FAILED;
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate22.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if("cistern.dev/v1alpha1" !== data.apiVersion){
validate22.errors = FAILED;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if("Organization" !== data.kind){
validate22.errors = FAILED;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate22.errors = FAILED;
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "name")){
validate22.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 40){
validate22.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data3)){
validate22.errors = FAILED;
return false;
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data4 = data.spec;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs11 = errors;
for(const key2 of Object.keys(data4)){
if(!((((((key2 === "displayName") || (key2 === "hostLabels")) || (key2 === "pathPrefixes")) || (key2 === "secretPaths")) || (key2 === "registries")) || (key2 === "defaults"))){
validate22.errors = FAILED;
return false;
break;
}
}
if(_errs11 === errors){
if(data4.displayName !== undefined && func0.call(data4, "displayName")){
let data5 = data4.displayName;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 128){
validate22.errors = FAILED;
return false;
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.hostLabels !== undefined && func0.call(data4, "hostLabels")){
let data6 = data4.hostLabels;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 64){
validate22.errors = FAILED;
return false;
}
else {
if(data6.length < 1){
validate22.errors = FAILED;
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 63){
validate22.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data7)){
validate22.errors = FAILED;
return false;
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate22.errors = FAILED;
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.pathPrefixes !== undefined && func0.call(data4, "pathPrefixes")){
let data8 = data4.pathPrefixes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 64){
validate22.errors = FAILED;
return false;
}
else {
if(data8.length < 1){
validate22.errors = FAILED;
return false;
}
else {
var valid5 = true;
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 512){
validate22.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data9)){
validate22.errors = FAILED;
return false;
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate22.errors = FAILED;
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.secretPaths !== undefined && func0.call(data4, "secretPaths")){
let data10 = data4.secretPaths;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 64){
validate22.errors = FAILED;
return false;
}
else {
if(data10.length < 1){
validate22.errors = FAILED;
return false;
}
else {
var valid7 = true;
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 253){
validate22.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data11)){
validate22.errors = FAILED;
return false;
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate22.errors = FAILED;
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.registries !== undefined && func0.call(data4, "registries")){
let data12 = data4.registries;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length > 64){
validate22.errors = FAILED;
return false;
}
else {
if(data12.length < 1){
validate22.errors = FAILED;
return false;
}
else {
var valid9 = true;
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(data13.length > 255){
validate22.errors = FAILED;
return false;
}
else {
if(!pattern2.test(data13)){
validate22.errors = FAILED;
return false;
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i7 = data12.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data12[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate22.errors = FAILED;
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.defaults !== undefined && func0.call(data4, "defaults")){
const _errs30 = errors;
if(!(validate21(data4.defaults, {instancePath:instancePath+"/spec/defaults",parentData:data4,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate22.errors = FAILED;
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const Integration = validate24;
const schema8 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"integration.schema.json","title":"Integration","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"const":"cistern.dev/v1alpha1"},"kind":{"const":"Integration"},"metadata":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40}}},"spec":{"type":"object","additionalProperties":false,"required":["organization","runtime"],"properties":{"organization":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"runtime":{"enum":["camel-quarkus","camel-quarkus-native","dotnet","container"]},"description":{"type":"string","maxLength":512},"source":{"type":"object","additionalProperties":false,"required":["repository"],"properties":{"repository":{"type":"string","pattern":"^(https|ssh)://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)+$","maxLength":512},"path":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$","maxLength":253}}},"image":{"type":"object","additionalProperties":false,"properties":{"repository":{"type":"string","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$","maxLength":255}}},"selectorLabels":{"type":"object","additionalProperties":false,"required":["name","instance"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"instance":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63}}},"http":{"type":"object","additionalProperties":false,"properties":{"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"basePath":{"type":"string","pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"exposure":{"enum":["public","internal"],"default":"internal"},"hostLabel":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"requiresRoot":{"type":"boolean","default":false},"management":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535}}},"health":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"enum":["http","management"]},"liveness":{"type":"string","pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"readiness":{"type":"string","pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512},"startup":{"type":"string","pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512}}},"metrics":{"type":["object","null"],"additionalProperties":false,"properties":{"port":{"enum":["http","management"]},"path":{"type":"string","pattern":"^/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*)?$","maxLength":512}}}}},"config":{"type":"object","additionalProperties":false,"properties":{"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"additionalProperties":{"type":["string","number","boolean"],"maxLength":131072},"maxProperties":500},"files":{"type":"object","propertyNames":{"pattern":"^(/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[A-Za-z0-9_-][A-Za-z0-9._-]*)$"},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["base64"],"properties":{"base64":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$"}}}]},"maxProperties":64}}},"secrets":{"type":"object","additionalProperties":false,"properties":{"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["key","property"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"property":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128}}},"maxProperties":500},"files":{"type":"object","propertyNames":{"pattern":"^(/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*|[A-Za-z0-9_-][A-Za-z0-9._-]*)$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["key","property"],"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"property":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*$","maxLength":128}}},"maxProperties":64}}},"egress":{"type":"object","additionalProperties":false,"properties":{"cluster":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","namespace","ports"],"properties":{"name":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32},"ports":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"maxItems":32,"minItems":1,"uniqueItems":true}}},"maxItems":256,"x-cistern-merge-key":"name"},"systems":{"type":"array","items":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"maxItems":256,"uniqueItems":true},"internet":{"type":"array","items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+(:[0-9]{1,5})?$","maxLength":253},"maxItems":256,"uniqueItems":true}}},"resources":{"type":"object","additionalProperties":false,"properties":{"requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}}}},"scaling":{"type":"object","additionalProperties":false,"properties":{"replicas":{"type":"integer","minimum":1,"maximum":200},"maxUnavailable":{"type":"integer","minimum":1,"maximum":100}}},"shutdown":{"type":"object","additionalProperties":false,"properties":{"preStopSeconds":{"type":"integer","minimum":0,"maximum":120},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600}}},"security":{"type":"object","additionalProperties":false,"properties":{"runAsUser":{"type":"integer","minimum":1,"maximum":2147483647},"writablePaths":{"type":"array","items":{"type":"string","pattern":"^(/[A-Za-z0-9._-]+)+$","maxLength":253},"maxItems":32,"uniqueItems":true}}}}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="integration.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) && (missing0 = "apiVersion")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if("cistern.dev/v1alpha1" !== data.apiVersion){
validate24.errors = FAILED;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if("Integration" !== data.kind){
validate24.errors = FAILED;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate24.errors = FAILED;
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "name")){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 40){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data3)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data4 = data.spec;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((((data4.organization === undefined) || (!(func0.call(data4, "organization")))) && (missing2 = "organization")) || (((data4.runtime === undefined) || (!(func0.call(data4, "runtime")))) && (missing2 = "runtime"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs11 = errors;
for(const key2 of Object.keys(data4)){
if(!(func0.call(schema8.properties.spec.properties, key2))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs11 === errors){
if(data4.organization !== undefined && func0.call(data4, "organization")){
let data5 = data4.organization;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 40){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data5)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.runtime !== undefined && func0.call(data4, "runtime")){
let data6 = data4.runtime;
const _errs14 = errors;
if(!((((data6 === "camel-quarkus") || (data6 === "camel-quarkus-native")) || (data6 === "dotnet")) || (data6 === "container"))){
validate24.errors = FAILED;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.description !== undefined && func0.call(data4, "description")){
let data7 = data4.description;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(data7.length > 512){
validate24.errors = FAILED;
return false;
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.source !== undefined && func0.call(data4, "source")){
let data8 = data4.source;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((data8.repository === undefined) || (!(func0.call(data8, "repository")))) && (missing3 = "repository")){
validate24.errors = FAILED;
return false;
}
else {
const _errs19 = errors;
for(const key3 of Object.keys(data8)){
if(!((key3 === "repository") || (key3 === "path"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs19 === errors){
if(data8.repository !== undefined && func0.call(data8, "repository")){
let data9 = data8.repository;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern0.test(data9)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.path !== undefined && func0.call(data8, "path")){
let data10 = data8.path;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 253){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern1.test(data10)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.image !== undefined && func0.call(data4, "image")){
let data11 = data4.image;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs26 = errors;
for(const key4 of Object.keys(data11)){
if(!(key4 === "repository")){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs26 === errors){
if(data11.repository !== undefined && func0.call(data11, "repository")){
let data12 = data11.repository;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(data12.length > 255){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern2.test(data12)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.selectorLabels !== undefined && func0.call(data4, "selectorLabels")){
let data13 = data4.selectorLabels;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if((((data13.name === undefined) || (!(func0.call(data13, "name")))) && (missing4 = "name")) || (((data13.instance === undefined) || (!(func0.call(data13, "instance")))) && (missing4 = "instance"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs31 = errors;
for(const key5 of Object.keys(data13)){
if(!((key5 === "name") || (key5 === "instance"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs31 === errors){
if(data13.name !== undefined && func0.call(data13, "name")){
let data14 = data13.name;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(data14.length > 63){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data14)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.instance !== undefined && func0.call(data13, "instance")){
let data15 = data13.instance;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(data15.length > 63){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data15)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.http !== undefined && func0.call(data4, "http")){
let data16 = data4.http;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs38 = errors;
for(const key6 of Object.keys(data16)){
if(!((((((((key6 === "port") || (key6 === "basePath")) || (key6 === "exposure")) || (key6 === "hostLabel")) || (key6 === "requiresRoot")) || (key6 === "management")) || (key6 === "health")) || (key6 === "metrics"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs38 === errors){
if(data16.port !== undefined && func0.call(data16, "port")){
let data17 = data16.port;
const _errs39 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate24.errors = FAILED;
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65535 || isNaN(data17)){
validate24.errors = FAILED;
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.basePath !== undefined && func0.call(data16, "basePath")){
let data18 = data16.basePath;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(data18.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data18)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.exposure !== undefined && func0.call(data16, "exposure")){
let data19 = data16.exposure;
const _errs43 = errors;
if(!((data19 === "public") || (data19 === "internal"))){
validate24.errors = FAILED;
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.hostLabel !== undefined && func0.call(data16, "hostLabel")){
let data20 = data16.hostLabel;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data20 === "string"){
if(data20.length > 63){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data20)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.requiresRoot !== undefined && func0.call(data16, "requiresRoot")){
const _errs46 = errors;
if(typeof data16.requiresRoot !== "boolean"){
validate24.errors = FAILED;
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.management !== undefined && func0.call(data16, "management")){
let data22 = data16.management;
const _errs48 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate24.errors = FAILED;
return false;
}
if(errors === _errs48){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs50 = errors;
for(const key7 of Object.keys(data22)){
if(!(key7 === "port")){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs50 === errors){
if(data22.port !== undefined && func0.call(data22, "port")){
let data23 = data22.port;
const _errs51 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs51){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 65535 || isNaN(data23)){
validate24.errors = FAILED;
return false;
}
else {
if(data23 < 1 || isNaN(data23)){
validate24.errors = FAILED;
return false;
}
}
}
}
}
}
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.health !== undefined && func0.call(data16, "health")){
let data24 = data16.health;
const _errs53 = errors;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
validate24.errors = FAILED;
return false;
}
if(errors === _errs53){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs55 = errors;
for(const key8 of Object.keys(data24)){
if(!((((key8 === "port") || (key8 === "liveness")) || (key8 === "readiness")) || (key8 === "startup"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs55 === errors){
if(data24.port !== undefined && func0.call(data24, "port")){
let data25 = data24.port;
const _errs56 = errors;
if(!((data25 === "http") || (data25 === "management"))){
validate24.errors = FAILED;
return false;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.liveness !== undefined && func0.call(data24, "liveness")){
let data26 = data24.liveness;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data26 === "string"){
if(data26.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data26)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.readiness !== undefined && func0.call(data24, "readiness")){
let data27 = data24.readiness;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(data27.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data27)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.startup !== undefined && func0.call(data24, "startup")){
let data28 = data24.startup;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data28 === "string"){
if(data28.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data28)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.metrics !== undefined && func0.call(data16, "metrics")){
let data29 = data16.metrics;
const _errs63 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate24.errors = FAILED;
return false;
}
if(errors === _errs63){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs65 = errors;
for(const key9 of Object.keys(data29)){
if(!((key9 === "port") || (key9 === "path"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs65 === errors){
if(data29.port !== undefined && func0.call(data29, "port")){
let data30 = data29.port;
const _errs66 = errors;
if(!((data30 === "http") || (data30 === "management"))){
validate24.errors = FAILED;
return false;
}
var valid9 = _errs66 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.path !== undefined && func0.call(data29, "path")){
let data31 = data29.path;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data31 === "string"){
if(data31.length > 512){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern5.test(data31)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
var valid6 = _errs63 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.config !== undefined && func0.call(data4, "config")){
let data32 = data4.config;
const _errs69 = errors;
if(errors === _errs69){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const _errs71 = errors;
for(const key10 of Object.keys(data32)){
if(!((key10 === "env") || (key10 === "files"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs71 === errors){
if(data32.env !== undefined && func0.call(data32, "env")){
let data33 = data32.env;
const _errs72 = errors;
if(errors === _errs72){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 500){
validate24.errors = FAILED;
return false;
}
else {
for(const key11 of Object.keys(data33)){
const _errs74 = errors;
if(typeof key11 === "string"){
if(!pattern11.test(key11)){
const err0 = null;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid11 = _errs74 === errors;
if(!valid11){
const err1 = null;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key12 of Object.keys(data33)){
let data34 = data33[key12];
const _errs76 = errors;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
validate24.errors = FAILED;
return false;
}
if(errors === _errs76){
if(typeof data34 === "string"){
if(data34.length > 131072){
validate24.errors = FAILED;
return false;
}
}
}
var valid12 = _errs76 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid10 = _errs72 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.files !== undefined && func0.call(data32, "files")){
let data35 = data32.files;
const _errs78 = errors;
if(errors === _errs78){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 64){
validate24.errors = FAILED;
return false;
}
else {
for(const key13 of Object.keys(data35)){
const _errs80 = errors;
if(typeof key13 === "string"){
if(!pattern12.test(key13)){
const err2 = null;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid13 = _errs80 === errors;
if(!valid13){
const err3 = null;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid13){
for(const key14 of Object.keys(data35)){
let data36 = data35[key14];
const _errs82 = errors;
const _errs83 = errors;
let valid15 = false;
const _errs84 = errors;
if(typeof data36 !== "string"){
const err4 = null;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs84 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const _errs86 = errors;
if(errors === _errs86){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing5;
if(((data36.base64 === undefined) || (!(func0.call(data36, "base64")))) && (missing5 = "base64")){
const err5 = null;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs88 = errors;
for(const key15 of Object.keys(data36)){
if(!(key15 === "base64")){
const err6 = null;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs88 === errors){
if(data36.base64 !== undefined && func0.call(data36, "base64")){
let data37 = data36.base64;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data37 === "string"){
if(!pattern13.test(data37)){
const err7 = null;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = null;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = null;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs86 === errors;
valid15 = valid15 || _valid0;
}
if(!valid15){
const err10 = null;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs82 === errors;
if(!valid14){
break;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs69 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.secrets !== undefined && func0.call(data4, "secrets")){
let data38 = data4.secrets;
const _errs91 = errors;
if(errors === _errs91){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs93 = errors;
for(const key16 of Object.keys(data38)){
if(!((key16 === "env") || (key16 === "files"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs93 === errors){
if(data38.env !== undefined && func0.call(data38, "env")){
let data39 = data38.env;
const _errs94 = errors;
if(errors === _errs94){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length > 500){
validate24.errors = FAILED;
return false;
}
else {
for(const key17 of Object.keys(data39)){
const _errs96 = errors;
if(typeof key17 === "string"){
if(!pattern11.test(key17)){
const err11 = null;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid18 = _errs96 === errors;
if(!valid18){
const err12 = null;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid18){
for(const key18 of Object.keys(data39)){
let data40 = data39[key18];
const _errs98 = errors;
if(errors === _errs98){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing6;
if((((data40.key === undefined) || (!(func0.call(data40, "key")))) && (missing6 = "key")) || (((data40.property === undefined) || (!(func0.call(data40, "property")))) && (missing6 = "property"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs100 = errors;
for(const key19 of Object.keys(data40)){
if(!((key19 === "key") || (key19 === "property"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs100 === errors){
if(data40.key !== undefined && func0.call(data40, "key")){
let data41 = data40.key;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data41 === "string"){
if(data41.length > 253){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data41)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid20 = _errs101 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data40.property !== undefined && func0.call(data40, "property")){
let data42 = data40.property;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data42 === "string"){
if(data42.length > 128){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern16.test(data42)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid19 = _errs98 === errors;
if(!valid19){
break;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid17 = _errs94 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data38.files !== undefined && func0.call(data38, "files")){
let data43 = data38.files;
const _errs105 = errors;
if(errors === _errs105){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 64){
validate24.errors = FAILED;
return false;
}
else {
for(const key20 of Object.keys(data43)){
const _errs107 = errors;
if(typeof key20 === "string"){
if(!pattern12.test(key20)){
const err13 = null;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid21 = _errs107 === errors;
if(!valid21){
const err14 = null;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid21){
for(const key21 of Object.keys(data43)){
let data44 = data43[key21];
const _errs109 = errors;
if(errors === _errs109){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if((((data44.key === undefined) || (!(func0.call(data44, "key")))) && (missing7 = "key")) || (((data44.property === undefined) || (!(func0.call(data44, "property")))) && (missing7 = "property"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs111 = errors;
for(const key22 of Object.keys(data44)){
if(!((key22 === "key") || (key22 === "property"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs111 === errors){
if(data44.key !== undefined && func0.call(data44, "key")){
let data45 = data44.key;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data45 === "string"){
if(data45.length > 253){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data45)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid23 = _errs112 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data44.property !== undefined && func0.call(data44, "property")){
let data46 = data44.property;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data46 === "string"){
if(data46.length > 128){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern16.test(data46)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid23 = _errs114 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid22 = _errs109 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid17 = _errs105 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs91 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.egress !== undefined && func0.call(data4, "egress")){
let data47 = data4.egress;
const _errs116 = errors;
if(errors === _errs116){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
const _errs118 = errors;
for(const key23 of Object.keys(data47)){
if(!(((key23 === "cluster") || (key23 === "systems")) || (key23 === "internet"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs118 === errors){
if(data47.cluster !== undefined && func0.call(data47, "cluster")){
let data48 = data47.cluster;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data48)){
if(data48.length > 256){
validate24.errors = FAILED;
return false;
}
else {
var valid25 = true;
const len0 = data48.length;
for(let i0=0; i0<len0; i0++){
let data49 = data48[i0];
const _errs121 = errors;
if(errors === _errs121){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if(((((data49.name === undefined) || (!(func0.call(data49, "name")))) && (missing8 = "name")) || (((data49.namespace === undefined) || (!(func0.call(data49, "namespace")))) && (missing8 = "namespace"))) || (((data49.ports === undefined) || (!(func0.call(data49, "ports")))) && (missing8 = "ports"))){
validate24.errors = FAILED;
return false;
}
else {
const _errs123 = errors;
for(const key24 of Object.keys(data49)){
if(!((((key24 === "name") || (key24 === "namespace")) || (key24 === "podLabels")) || (key24 === "ports"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs123 === errors){
if(data49.name !== undefined && func0.call(data49, "name")){
let data50 = data49.name;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data50 === "string"){
if(data50.length > 40){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data50)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid26 = _errs124 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data49.namespace !== undefined && func0.call(data49, "namespace")){
let data51 = data49.namespace;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data51 === "string"){
if(data51.length > 63){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data51)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid26 = _errs126 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data49.podLabels !== undefined && func0.call(data49, "podLabels")){
let data52 = data49.podLabels;
const _errs128 = errors;
if(errors === _errs128){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(Object.keys(data52).length > 32){
validate24.errors = FAILED;
return false;
}
else {
for(const key25 of Object.keys(data52)){
const _errs130 = errors;
if(typeof key25 === "string"){
if(!pattern22.test(key25)){
const err15 = null;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid27 = _errs130 === errors;
if(!valid27){
const err16 = null;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid27){
for(const key26 of Object.keys(data52)){
let data53 = data52[key26];
const _errs132 = errors;
if(errors === _errs132){
if(typeof data53 === "string"){
if(data53.length > 63){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data53)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid28 = _errs132 === errors;
if(!valid28){
break;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid26 = _errs128 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data49.ports !== undefined && func0.call(data49, "ports")){
let data54 = data49.ports;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data54)){
if(data54.length > 32){
validate24.errors = FAILED;
return false;
}
else {
if(data54.length < 1){
validate24.errors = FAILED;
return false;
}
else {
var valid29 = true;
const len1 = data54.length;
for(let i1=0; i1<len1; i1++){
let data55 = data54[i1];
const _errs136 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs136){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 65535 || isNaN(data55)){
validate24.errors = FAILED;
return false;
}
else {
if(data55 < 1 || isNaN(data55)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid29 = _errs136 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i2 = data54.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data54[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate24.errors = FAILED;
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid26 = _errs134 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid25 = _errs121 === errors;
if(!valid25){
break;
}
}
if(valid25){
if(new Set(data48.map(item => item === null || typeof item !== "object" ? undefined : item["name"])).size !== data48.length){
validate24.errors = FAILED;
return false;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid24 = _errs119 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data47.systems !== undefined && func0.call(data47, "systems")){
let data56 = data47.systems;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data56)){
if(data56.length > 256){
validate24.errors = FAILED;
return false;
}
else {
var valid31 = true;
const len2 = data56.length;
for(let i3=0; i3<len2; i3++){
let data57 = data56[i3];
const _errs140 = errors;
if(errors === _errs140){
if(typeof data57 === "string"){
if(data57.length > 40){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data57)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid31 = _errs140 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i4 = data56.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data56[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate24.errors = FAILED;
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data47.internet !== undefined && func0.call(data47, "internet")){
let data58 = data47.internet;
const _errs142 = errors;
if(errors === _errs142){
if(Array.isArray(data58)){
if(data58.length > 256){
validate24.errors = FAILED;
return false;
}
else {
var valid33 = true;
const len3 = data58.length;
for(let i5=0; i5<len3; i5++){
let data59 = data58[i5];
const _errs144 = errors;
if(errors === _errs144){
if(typeof data59 === "string"){
if(data59.length > 253){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern25.test(data59)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid33 = _errs144 === errors;
if(!valid33){
break;
}
}
if(valid33){
let i6 = data58.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data58[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate24.errors = FAILED;
return false;
break;
}
indices2[item2] = i6;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid24 = _errs142 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs116 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.resources !== undefined && func0.call(data4, "resources")){
let data60 = data4.resources;
const _errs146 = errors;
if(errors === _errs146){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
const _errs148 = errors;
for(const key27 of Object.keys(data60)){
if(!((key27 === "requests") || (key27 === "limits"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs148 === errors){
if(data60.requests !== undefined && func0.call(data60, "requests")){
let data61 = data60.requests;
const _errs149 = errors;
if(errors === _errs149){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
const _errs151 = errors;
for(const key28 of Object.keys(data61)){
if(!((key28 === "cpu") || (key28 === "memory"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs151 === errors){
if(data61.cpu !== undefined && func0.call(data61, "cpu")){
let data62 = data61.cpu;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data62 === "string"){
if(!pattern26.test(data62)){
validate24.errors = FAILED;
return false;
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid36 = _errs152 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data61.memory !== undefined && func0.call(data61, "memory")){
let data63 = data61.memory;
const _errs154 = errors;
if(errors === _errs154){
if(typeof data63 === "string"){
if(!pattern26.test(data63)){
validate24.errors = FAILED;
return false;
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid36 = _errs154 === errors;
}
else {
var valid36 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid35 = _errs149 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data60.limits !== undefined && func0.call(data60, "limits")){
let data64 = data60.limits;
const _errs156 = errors;
if(errors === _errs156){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs158 = errors;
for(const key29 of Object.keys(data64)){
if(!((key29 === "cpu") || (key29 === "memory"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs158 === errors){
if(data64.cpu !== undefined && func0.call(data64, "cpu")){
let data65 = data64.cpu;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data65 === "string"){
if(!pattern26.test(data65)){
validate24.errors = FAILED;
return false;
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid37 = _errs159 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data64.memory !== undefined && func0.call(data64, "memory")){
let data66 = data64.memory;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data66 === "string"){
if(!pattern26.test(data66)){
validate24.errors = FAILED;
return false;
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid37 = _errs161 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid35 = _errs156 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs146 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.scaling !== undefined && func0.call(data4, "scaling")){
let data67 = data4.scaling;
const _errs163 = errors;
if(errors === _errs163){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs165 = errors;
for(const key30 of Object.keys(data67)){
if(!((key30 === "replicas") || (key30 === "maxUnavailable"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs165 === errors){
if(data67.replicas !== undefined && func0.call(data67, "replicas")){
let data68 = data67.replicas;
const _errs166 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs166){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 200 || isNaN(data68)){
validate24.errors = FAILED;
return false;
}
else {
if(data68 < 1 || isNaN(data68)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid38 = _errs166 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data67.maxUnavailable !== undefined && func0.call(data67, "maxUnavailable")){
let data69 = data67.maxUnavailable;
const _errs168 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs168){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100 || isNaN(data69)){
validate24.errors = FAILED;
return false;
}
else {
if(data69 < 1 || isNaN(data69)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid38 = _errs168 === errors;
}
else {
var valid38 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs163 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.shutdown !== undefined && func0.call(data4, "shutdown")){
let data70 = data4.shutdown;
const _errs170 = errors;
if(errors === _errs170){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
const _errs172 = errors;
for(const key31 of Object.keys(data70)){
if(!((key31 === "preStopSeconds") || (key31 === "timeoutSeconds"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs172 === errors){
if(data70.preStopSeconds !== undefined && func0.call(data70, "preStopSeconds")){
let data71 = data70.preStopSeconds;
const _errs173 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs173){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 120 || isNaN(data71)){
validate24.errors = FAILED;
return false;
}
else {
if(data71 < 0 || isNaN(data71)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid39 = _errs173 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data70.timeoutSeconds !== undefined && func0.call(data70, "timeoutSeconds")){
let data72 = data70.timeoutSeconds;
const _errs175 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs175){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 3600 || isNaN(data72)){
validate24.errors = FAILED;
return false;
}
else {
if(data72 < 1 || isNaN(data72)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid39 = _errs175 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs170 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.security !== undefined && func0.call(data4, "security")){
let data73 = data4.security;
const _errs177 = errors;
if(errors === _errs177){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs179 = errors;
for(const key32 of Object.keys(data73)){
if(!((key32 === "runAsUser") || (key32 === "writablePaths"))){
validate24.errors = FAILED;
return false;
break;
}
}
if(_errs179 === errors){
if(data73.runAsUser !== undefined && func0.call(data73, "runAsUser")){
let data74 = data73.runAsUser;
const _errs180 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate24.errors = FAILED;
return false;
}
if(errors === _errs180){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 2147483647 || isNaN(data74)){
validate24.errors = FAILED;
return false;
}
else {
if(data74 < 1 || isNaN(data74)){
validate24.errors = FAILED;
return false;
}
}
}
}
var valid40 = _errs180 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data73.writablePaths !== undefined && func0.call(data73, "writablePaths")){
let data75 = data73.writablePaths;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data75)){
if(data75.length > 32){
validate24.errors = FAILED;
return false;
}
else {
var valid41 = true;
const len4 = data75.length;
for(let i7=0; i7<len4; i7++){
let data76 = data75[i7];
const _errs184 = errors;
if(errors === _errs184){
if(typeof data76 === "string"){
if(data76.length > 253){
validate24.errors = FAILED;
return false;
}
else {
if(!pattern30.test(data76)){
validate24.errors = FAILED;
return false;
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid41 = _errs184 === errors;
if(!valid41){
break;
}
}
if(valid41){
let i8 = data75.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data75[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate24.errors = FAILED;
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid40 = _errs182 === errors;
}
else {
var valid40 = true;
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid2 = _errs177 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate24.errors = FAILED;
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const Environment = validate25;
const schema9 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"environment.schema.json","title":"Environment","type":"object","additionalProperties":false,"required":["apiVersion","kind","metadata","spec"],"properties":{"apiVersion":{"const":"cistern.dev/v1alpha1"},"kind":{"const":"Environment"},"metadata":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40}}},"spec":{"type":"object","additionalProperties":false,"required":["routing"],"properties":{"promotesFrom":{"type":"string","pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$","maxLength":40},"routing":{"enum":["path","host"]},"exposure":{"type":"object","additionalProperties":false,"properties":{"public":{"type":"object","additionalProperties":false,"required":["domain","gateway","pods"],"properties":{"domain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","maxLength":200},"gateway":{"type":"object","additionalProperties":false,"required":["name","namespace","listener","listenerPort"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"listener":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"listenerPort":{"type":"integer","minimum":1,"maximum":65535}}},"pods":{"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32}}}}},"internal":{"type":"object","additionalProperties":false,"required":["domain","gateway","pods"],"properties":{"domain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","maxLength":200},"gateway":{"type":"object","additionalProperties":false,"required":["name","namespace","listener","listenerPort"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"listener":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"listenerPort":{"type":"integer","minimum":1,"maximum":65535}}},"pods":{"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32}}}}}}},"registry":{"type":"string","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$","maxLength":255},"layout":{"enum":["file-per-object","file-per-application"],"default":"file-per-object"},"namespaces":{"type":"object","propertyNames":{"pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"maxProperties":500},"egress":{"type":"object","additionalProperties":false,"properties":{"proxy":{"type":"object","additionalProperties":false,"required":["host","port"],"properties":{"host":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"pods":{"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32}}},"cidrs":{"type":"array","items":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$"},"maxItems":32,"minItems":1,"uniqueItems":true}}},"noProxy":{"type":"array","items":{"type":"string","pattern":"^\\.?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},"maxItems":64,"uniqueItems":true}}},"systems":{"type":"object","propertyNames":{"pattern":"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["cidrs","ports"],"properties":{"cidrs":{"type":"array","items":{"type":"string","pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$"},"maxItems":64,"minItems":1,"uniqueItems":true},"ports":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535},"maxItems":32,"minItems":1,"uniqueItems":true},"protocol":{"enum":["TCP","UDP"],"default":"TCP"}}},"maxProperties":500},"secretBackend":{"type":"object","additionalProperties":false,"required":["server","mount","prefix","authMount","audience"],"properties":{"server":{"type":"string","pattern":"^(https://[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?$","maxLength":253},"mount":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"prefix":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"authMount":{"type":"string","pattern":"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$","maxLength":253},"audience":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9:/._-]{0,252}$"},"refreshInterval":{"type":"string","pattern":"^[0-9]{1,4}h[0-9]{1,2}m[0-9]{1,2}s$","default":"1h0m0s"},"caProvider":{"type":"object","additionalProperties":false,"required":["kind","name","key"],"properties":{"kind":{"enum":["ConfigMap","Secret"]},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]{1,253}$"}}}}},"observability":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32}}},"collector":{"type":"object","additionalProperties":false,"required":["pods","port"],"properties":{"pods":{"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63},"podLabels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32}}},"port":{"type":"integer","minimum":1,"maximum":65535}}},"podMonitor":{"type":"object","additionalProperties":false,"properties":{"labels":{"type":"object","propertyNames":{"pattern":"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$","maxLength":63},"maxProperties":32},"interval":{"type":"string","pattern":"^[0-9]{1,4}(s|m)$","default":"30s"}}}}},"defaults":{"$ref":"settings-layer.schema.json"}}}}};
const pattern71 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern92 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-f:]{2,39}/[0-9]{1,3})$", "u");
const pattern93 = new RegExp("^\\.?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");
const pattern96 = new RegExp("^(https://[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?$", "u");
const pattern100 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:/._-]{0,252}$", "u");
const pattern101 = new RegExp("^[0-9]{1,4}h[0-9]{1,2}m[0-9]{1,2}s$", "u");
const pattern103 = new RegExp("^[-._a-zA-Z0-9]{1,253}$", "u");
const pattern112 = new RegExp("^[0-9]{1,4}(s|m)$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="environment.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) && (missing0 = "apiVersion")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if("cistern.dev/v1alpha1" !== data.apiVersion){
validate25.errors = FAILED;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if("Environment" !== data.kind){
validate25.errors = FAILED;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate25.errors = FAILED;
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "name")){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 40){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data3)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data4 = data.spec;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.routing === undefined) || (!(func0.call(data4, "routing")))) && (missing2 = "routing")){
validate25.errors = FAILED;
return false;
}
else {
const _errs11 = errors;
for(const key2 of Object.keys(data4)){
if(!(func0.call(schema9.properties.spec.properties, key2))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs11 === errors){
if(data4.promotesFrom !== undefined && func0.call(data4, "promotesFrom")){
let data5 = data4.promotesFrom;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 40){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data5)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.routing !== undefined && func0.call(data4, "routing")){
let data6 = data4.routing;
const _errs14 = errors;
if(!((data6 === "path") || (data6 === "host"))){
validate25.errors = FAILED;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.exposure !== undefined && func0.call(data4, "exposure")){
let data7 = data4.exposure;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs17 = errors;
for(const key3 of Object.keys(data7)){
if(!((key3 === "public") || (key3 === "internal"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs17 === errors){
if(data7.public !== undefined && func0.call(data7, "public")){
let data8 = data7.public;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if(((((data8.domain === undefined) || (!(func0.call(data8, "domain")))) && (missing3 = "domain")) || (((data8.gateway === undefined) || (!(func0.call(data8, "gateway")))) && (missing3 = "gateway"))) || (((data8.pods === undefined) || (!(func0.call(data8, "pods")))) && (missing3 = "pods"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs20 = errors;
for(const key4 of Object.keys(data8)){
if(!(((key4 === "domain") || (key4 === "gateway")) || (key4 === "pods"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs20 === errors){
if(data8.domain !== undefined && func0.call(data8, "domain")){
let data9 = data8.domain;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 200){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern71.test(data9)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.gateway !== undefined && func0.call(data8, "gateway")){
let data10 = data8.gateway;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if((((((data10.name === undefined) || (!(func0.call(data10, "name")))) && (missing4 = "name")) || (((data10.namespace === undefined) || (!(func0.call(data10, "namespace")))) && (missing4 = "namespace"))) || (((data10.listener === undefined) || (!(func0.call(data10, "listener")))) && (missing4 = "listener"))) || (((data10.listenerPort === undefined) || (!(func0.call(data10, "listenerPort")))) && (missing4 = "listenerPort"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs25 = errors;
for(const key5 of Object.keys(data10)){
if(!((((key5 === "name") || (key5 === "namespace")) || (key5 === "listener")) || (key5 === "listenerPort"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs25 === errors){
if(data10.name !== undefined && func0.call(data10, "name")){
let data11 = data10.name;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(data11.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data11)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.namespace !== undefined && func0.call(data10, "namespace")){
let data12 = data10.namespace;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(data12.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data12)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.listener !== undefined && func0.call(data10, "listener")){
let data13 = data10.listener;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(data13.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data13)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.listenerPort !== undefined && func0.call(data10, "listenerPort")){
let data14 = data10.listenerPort;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate25.errors = FAILED;
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65535 || isNaN(data14)){
validate25.errors = FAILED;
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate25.errors = FAILED;
return false;
}
}
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.pods !== undefined && func0.call(data8, "pods")){
let data15 = data8.pods;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if(((data15.namespace === undefined) || (!(func0.call(data15, "namespace")))) && (missing5 = "namespace")){
validate25.errors = FAILED;
return false;
}
else {
const _errs36 = errors;
for(const key6 of Object.keys(data15)){
if(!((key6 === "namespace") || (key6 === "podLabels"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs36 === errors){
if(data15.namespace !== undefined && func0.call(data15, "namespace")){
let data16 = data15.namespace;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(data16.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data16)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.podLabels !== undefined && func0.call(data15, "podLabels")){
let data17 = data15.podLabels;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key7 of Object.keys(data17)){
const _errs41 = errors;
if(typeof key7 === "string"){
if(!pattern22.test(key7)){
const err0 = null;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs41 === errors;
if(!valid7){
const err1 = null;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid7){
for(const key8 of Object.keys(data17)){
let data18 = data17[key8];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data18 === "string"){
if(data18.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data18)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.internal !== undefined && func0.call(data7, "internal")){
let data19 = data7.internal;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if(((((data19.domain === undefined) || (!(func0.call(data19, "domain")))) && (missing6 = "domain")) || (((data19.gateway === undefined) || (!(func0.call(data19, "gateway")))) && (missing6 = "gateway"))) || (((data19.pods === undefined) || (!(func0.call(data19, "pods")))) && (missing6 = "pods"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs47 = errors;
for(const key9 of Object.keys(data19)){
if(!(((key9 === "domain") || (key9 === "gateway")) || (key9 === "pods"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs47 === errors){
if(data19.domain !== undefined && func0.call(data19, "domain")){
let data20 = data19.domain;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data20 === "string"){
if(data20.length > 200){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern71.test(data20)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.gateway !== undefined && func0.call(data19, "gateway")){
let data21 = data19.gateway;
const _errs50 = errors;
if(errors === _errs50){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing7;
if((((((data21.name === undefined) || (!(func0.call(data21, "name")))) && (missing7 = "name")) || (((data21.namespace === undefined) || (!(func0.call(data21, "namespace")))) && (missing7 = "namespace"))) || (((data21.listener === undefined) || (!(func0.call(data21, "listener")))) && (missing7 = "listener"))) || (((data21.listenerPort === undefined) || (!(func0.call(data21, "listenerPort")))) && (missing7 = "listenerPort"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs52 = errors;
for(const key10 of Object.keys(data21)){
if(!((((key10 === "name") || (key10 === "namespace")) || (key10 === "listener")) || (key10 === "listenerPort"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs52 === errors){
if(data21.name !== undefined && func0.call(data21, "name")){
let data22 = data21.name;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data22 === "string"){
if(data22.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data22)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.namespace !== undefined && func0.call(data21, "namespace")){
let data23 = data21.namespace;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(data23.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data23)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.listener !== undefined && func0.call(data21, "listener")){
let data24 = data21.listener;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data24 === "string"){
if(data24.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data24)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.listenerPort !== undefined && func0.call(data21, "listenerPort")){
let data25 = data21.listenerPort;
const _errs59 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate25.errors = FAILED;
return false;
}
if(errors === _errs59){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65535 || isNaN(data25)){
validate25.errors = FAILED;
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate25.errors = FAILED;
return false;
}
}
}
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.pods !== undefined && func0.call(data19, "pods")){
let data26 = data19.pods;
const _errs61 = errors;
if(errors === _errs61){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing8;
if(((data26.namespace === undefined) || (!(func0.call(data26, "namespace")))) && (missing8 = "namespace")){
validate25.errors = FAILED;
return false;
}
else {
const _errs63 = errors;
for(const key11 of Object.keys(data26)){
if(!((key11 === "namespace") || (key11 === "podLabels"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs63 === errors){
if(data26.namespace !== undefined && func0.call(data26, "namespace")){
let data27 = data26.namespace;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data27 === "string"){
if(data27.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data27)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.podLabels !== undefined && func0.call(data26, "podLabels")){
let data28 = data26.podLabels;
const _errs66 = errors;
if(errors === _errs66){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key12 of Object.keys(data28)){
const _errs68 = errors;
if(typeof key12 === "string"){
if(!pattern22.test(key12)){
const err2 = null;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid12 = _errs68 === errors;
if(!valid12){
const err3 = null;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key13 of Object.keys(data28)){
let data29 = data28[key13];
const _errs70 = errors;
if(errors === _errs70){
if(typeof data29 === "string"){
if(data29.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data29)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid13 = _errs70 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.registry !== undefined && func0.call(data4, "registry")){
let data30 = data4.registry;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data30 === "string"){
if(data30.length > 255){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern2.test(data30)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs72 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.layout !== undefined && func0.call(data4, "layout")){
let data31 = data4.layout;
const _errs74 = errors;
if(!((data31 === "file-per-object") || (data31 === "file-per-application"))){
validate25.errors = FAILED;
return false;
}
var valid2 = _errs74 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.namespaces !== undefined && func0.call(data4, "namespaces")){
let data32 = data4.namespaces;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 500){
validate25.errors = FAILED;
return false;
}
else {
for(const key14 of Object.keys(data32)){
const _errs77 = errors;
if(typeof key14 === "string"){
if(!pattern20.test(key14)){
const err4 = null;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid14 = _errs77 === errors;
if(!valid14){
const err5 = null;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid14){
for(const key15 of Object.keys(data32)){
let data33 = data32[key15];
const _errs79 = errors;
if(errors === _errs79){
if(typeof data33 === "string"){
if(data33.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data33)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid15 = _errs79 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs75 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.egress !== undefined && func0.call(data4, "egress")){
let data34 = data4.egress;
const _errs81 = errors;
if(errors === _errs81){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
const _errs83 = errors;
for(const key16 of Object.keys(data34)){
if(!((key16 === "proxy") || (key16 === "noProxy"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs83 === errors){
if(data34.proxy !== undefined && func0.call(data34, "proxy")){
let data35 = data34.proxy;
const _errs84 = errors;
if(errors === _errs84){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing9;
if((((data35.host === undefined) || (!(func0.call(data35, "host")))) && (missing9 = "host")) || (((data35.port === undefined) || (!(func0.call(data35, "port")))) && (missing9 = "port"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs86 = errors;
for(const key17 of Object.keys(data35)){
if(!((((key17 === "host") || (key17 === "port")) || (key17 === "pods")) || (key17 === "cidrs"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs86 === errors){
if(data35.host !== undefined && func0.call(data35, "host")){
let data36 = data35.host;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data36 === "string"){
if(data36.length > 253){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern71.test(data36)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid17 = _errs87 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data35.port !== undefined && func0.call(data35, "port")){
let data37 = data35.port;
const _errs89 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate25.errors = FAILED;
return false;
}
if(errors === _errs89){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 65535 || isNaN(data37)){
validate25.errors = FAILED;
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate25.errors = FAILED;
return false;
}
}
}
}
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data35.pods !== undefined && func0.call(data35, "pods")){
let data38 = data35.pods;
const _errs91 = errors;
if(errors === _errs91){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing10;
if(((data38.namespace === undefined) || (!(func0.call(data38, "namespace")))) && (missing10 = "namespace")){
validate25.errors = FAILED;
return false;
}
else {
const _errs93 = errors;
for(const key18 of Object.keys(data38)){
if(!((key18 === "namespace") || (key18 === "podLabels"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs93 === errors){
if(data38.namespace !== undefined && func0.call(data38, "namespace")){
let data39 = data38.namespace;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data39 === "string"){
if(data39.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data39)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data38.podLabels !== undefined && func0.call(data38, "podLabels")){
let data40 = data38.podLabels;
const _errs96 = errors;
if(errors === _errs96){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key19 of Object.keys(data40)){
const _errs98 = errors;
if(typeof key19 === "string"){
if(!pattern22.test(key19)){
const err6 = null;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid19 = _errs98 === errors;
if(!valid19){
const err7 = null;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid19){
for(const key20 of Object.keys(data40)){
let data41 = data40[key20];
const _errs100 = errors;
if(errors === _errs100){
if(typeof data41 === "string"){
if(data41.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data41)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid20 = _errs100 === errors;
if(!valid20){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid17 = _errs91 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data35.cidrs !== undefined && func0.call(data35, "cidrs")){
let data42 = data35.cidrs;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data42)){
if(data42.length > 32){
validate25.errors = FAILED;
return false;
}
else {
if(data42.length < 1){
validate25.errors = FAILED;
return false;
}
else {
var valid21 = true;
const len0 = data42.length;
for(let i0=0; i0<len0; i0++){
let data43 = data42[i0];
const _errs104 = errors;
if(errors === _errs104){
if(typeof data43 === "string"){
if(!pattern92.test(data43)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid21 = _errs104 === errors;
if(!valid21){
break;
}
}
if(valid21){
let i1 = data42.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data42[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate25.errors = FAILED;
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid17 = _errs102 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid16 = _errs84 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data34.noProxy !== undefined && func0.call(data34, "noProxy")){
let data44 = data34.noProxy;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data44)){
if(data44.length > 64){
validate25.errors = FAILED;
return false;
}
else {
var valid23 = true;
const len1 = data44.length;
for(let i2=0; i2<len1; i2++){
let data45 = data44[i2];
const _errs108 = errors;
if(errors === _errs108){
if(typeof data45 === "string"){
if(!pattern93.test(data45)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid23 = _errs108 === errors;
if(!valid23){
break;
}
}
if(valid23){
let i3 = data44.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data44[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate25.errors = FAILED;
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs81 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.systems !== undefined && func0.call(data4, "systems")){
let data46 = data4.systems;
const _errs110 = errors;
if(errors === _errs110){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 500){
validate25.errors = FAILED;
return false;
}
else {
for(const key21 of Object.keys(data46)){
const _errs112 = errors;
if(typeof key21 === "string"){
if(!pattern20.test(key21)){
const err8 = null;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid25 = _errs112 === errors;
if(!valid25){
const err9 = null;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid25){
for(const key22 of Object.keys(data46)){
let data47 = data46[key22];
const _errs114 = errors;
if(errors === _errs114){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing11;
if((((data47.cidrs === undefined) || (!(func0.call(data47, "cidrs")))) && (missing11 = "cidrs")) || (((data47.ports === undefined) || (!(func0.call(data47, "ports")))) && (missing11 = "ports"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs116 = errors;
for(const key23 of Object.keys(data47)){
if(!(((key23 === "cidrs") || (key23 === "ports")) || (key23 === "protocol"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs116 === errors){
if(data47.cidrs !== undefined && func0.call(data47, "cidrs")){
let data48 = data47.cidrs;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data48)){
if(data48.length > 64){
validate25.errors = FAILED;
return false;
}
else {
if(data48.length < 1){
validate25.errors = FAILED;
return false;
}
else {
var valid28 = true;
const len2 = data48.length;
for(let i4=0; i4<len2; i4++){
let data49 = data48[i4];
const _errs119 = errors;
if(errors === _errs119){
if(typeof data49 === "string"){
if(!pattern92.test(data49)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid28 = _errs119 === errors;
if(!valid28){
break;
}
}
if(valid28){
let i5 = data48.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data48[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate25.errors = FAILED;
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid27 = _errs117 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data47.ports !== undefined && func0.call(data47, "ports")){
let data50 = data47.ports;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data50)){
if(data50.length > 32){
validate25.errors = FAILED;
return false;
}
else {
if(data50.length < 1){
validate25.errors = FAILED;
return false;
}
else {
var valid30 = true;
const len3 = data50.length;
for(let i6=0; i6<len3; i6++){
let data51 = data50[i6];
const _errs123 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate25.errors = FAILED;
return false;
}
if(errors === _errs123){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 65535 || isNaN(data51)){
validate25.errors = FAILED;
return false;
}
else {
if(data51 < 1 || isNaN(data51)){
validate25.errors = FAILED;
return false;
}
}
}
}
var valid30 = _errs123 === errors;
if(!valid30){
break;
}
}
if(valid30){
let i7 = data50.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data50[i7];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate25.errors = FAILED;
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid27 = _errs121 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data47.protocol !== undefined && func0.call(data47, "protocol")){
let data52 = data47.protocol;
const _errs125 = errors;
if(!((data52 === "TCP") || (data52 === "UDP"))){
validate25.errors = FAILED;
return false;
}
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid26 = _errs114 === errors;
if(!valid26){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs110 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.secretBackend !== undefined && func0.call(data4, "secretBackend")){
let data53 = data4.secretBackend;
const _errs126 = errors;
if(errors === _errs126){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing12;
if(((((((data53.server === undefined) || (!(func0.call(data53, "server")))) && (missing12 = "server")) || (((data53.mount === undefined) || (!(func0.call(data53, "mount")))) && (missing12 = "mount"))) || (((data53.prefix === undefined) || (!(func0.call(data53, "prefix")))) && (missing12 = "prefix"))) || (((data53.authMount === undefined) || (!(func0.call(data53, "authMount")))) && (missing12 = "authMount"))) || (((data53.audience === undefined) || (!(func0.call(data53, "audience")))) && (missing12 = "audience"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs128 = errors;
for(const key24 of Object.keys(data53)){
if(!(((((((key24 === "server") || (key24 === "mount")) || (key24 === "prefix")) || (key24 === "authMount")) || (key24 === "audience")) || (key24 === "refreshInterval")) || (key24 === "caProvider"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs128 === errors){
if(data53.server !== undefined && func0.call(data53, "server")){
let data54 = data53.server;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data54 === "string"){
if(data54.length > 253){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern96.test(data54)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs129 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.mount !== undefined && func0.call(data53, "mount")){
let data55 = data53.mount;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data55 === "string"){
if(data55.length > 253){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data55)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs131 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.prefix !== undefined && func0.call(data53, "prefix")){
let data56 = data53.prefix;
const _errs133 = errors;
if(errors === _errs133){
if(typeof data56 === "string"){
if(data56.length > 253){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data56)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs133 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.authMount !== undefined && func0.call(data53, "authMount")){
let data57 = data53.authMount;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data57 === "string"){
if(data57.length > 253){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data57)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs135 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.audience !== undefined && func0.call(data53, "audience")){
let data58 = data53.audience;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data58 === "string"){
if(!pattern100.test(data58)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs137 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.refreshInterval !== undefined && func0.call(data53, "refreshInterval")){
let data59 = data53.refreshInterval;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data59 === "string"){
if(!pattern101.test(data59)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs139 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data53.caProvider !== undefined && func0.call(data53, "caProvider")){
let data60 = data53.caProvider;
const _errs141 = errors;
if(errors === _errs141){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing13;
if(((((data60.kind === undefined) || (!(func0.call(data60, "kind")))) && (missing13 = "kind")) || (((data60.name === undefined) || (!(func0.call(data60, "name")))) && (missing13 = "name"))) || (((data60.key === undefined) || (!(func0.call(data60, "key")))) && (missing13 = "key"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs143 = errors;
for(const key25 of Object.keys(data60)){
if(!(((key25 === "kind") || (key25 === "name")) || (key25 === "key"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs143 === errors){
if(data60.kind !== undefined && func0.call(data60, "kind")){
let data61 = data60.kind;
const _errs144 = errors;
if(!((data61 === "ConfigMap") || (data61 === "Secret"))){
validate25.errors = FAILED;
return false;
}
var valid33 = _errs144 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data60.name !== undefined && func0.call(data60, "name")){
let data62 = data60.name;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data62 === "string"){
if(data62.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data62)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid33 = _errs145 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data60.key !== undefined && func0.call(data60, "key")){
let data63 = data60.key;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data63 === "string"){
if(!pattern103.test(data63)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid33 = _errs147 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid32 = _errs141 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs126 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.observability !== undefined && func0.call(data4, "observability")){
let data64 = data4.observability;
const _errs149 = errors;
if(errors === _errs149){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs151 = errors;
for(const key26 of Object.keys(data64)){
if(!(((key26 === "agent") || (key26 === "collector")) || (key26 === "podMonitor"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs151 === errors){
if(data64.agent !== undefined && func0.call(data64, "agent")){
let data65 = data64.agent;
const _errs152 = errors;
if(errors === _errs152){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing14;
if(((data65.namespace === undefined) || (!(func0.call(data65, "namespace")))) && (missing14 = "namespace")){
validate25.errors = FAILED;
return false;
}
else {
const _errs154 = errors;
for(const key27 of Object.keys(data65)){
if(!((key27 === "namespace") || (key27 === "podLabels"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs154 === errors){
if(data65.namespace !== undefined && func0.call(data65, "namespace")){
let data66 = data65.namespace;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data66 === "string"){
if(data66.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data66)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid35 = _errs155 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data65.podLabels !== undefined && func0.call(data65, "podLabels")){
let data67 = data65.podLabels;
const _errs157 = errors;
if(errors === _errs157){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key28 of Object.keys(data67)){
const _errs159 = errors;
if(typeof key28 === "string"){
if(!pattern22.test(key28)){
const err10 = null;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid36 = _errs159 === errors;
if(!valid36){
const err11 = null;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid36){
for(const key29 of Object.keys(data67)){
let data68 = data67[key29];
const _errs161 = errors;
if(errors === _errs161){
if(typeof data68 === "string"){
if(data68.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data68)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid37 = _errs161 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid35 = _errs157 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid34 = _errs152 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data64.collector !== undefined && func0.call(data64, "collector")){
let data69 = data64.collector;
const _errs163 = errors;
if(errors === _errs163){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing15;
if((((data69.pods === undefined) || (!(func0.call(data69, "pods")))) && (missing15 = "pods")) || (((data69.port === undefined) || (!(func0.call(data69, "port")))) && (missing15 = "port"))){
validate25.errors = FAILED;
return false;
}
else {
const _errs165 = errors;
for(const key30 of Object.keys(data69)){
if(!((key30 === "pods") || (key30 === "port"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs165 === errors){
if(data69.pods !== undefined && func0.call(data69, "pods")){
let data70 = data69.pods;
const _errs166 = errors;
if(errors === _errs166){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing16;
if(((data70.namespace === undefined) || (!(func0.call(data70, "namespace")))) && (missing16 = "namespace")){
validate25.errors = FAILED;
return false;
}
else {
const _errs168 = errors;
for(const key31 of Object.keys(data70)){
if(!((key31 === "namespace") || (key31 === "podLabels"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs168 === errors){
if(data70.namespace !== undefined && func0.call(data70, "namespace")){
let data71 = data70.namespace;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data71 === "string"){
if(data71.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data71)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid39 = _errs169 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data70.podLabels !== undefined && func0.call(data70, "podLabels")){
let data72 = data70.podLabels;
const _errs171 = errors;
if(errors === _errs171){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(Object.keys(data72).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key32 of Object.keys(data72)){
const _errs173 = errors;
if(typeof key32 === "string"){
if(!pattern22.test(key32)){
const err12 = null;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid40 = _errs173 === errors;
if(!valid40){
const err13 = null;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid40){
for(const key33 of Object.keys(data72)){
let data73 = data72[key33];
const _errs175 = errors;
if(errors === _errs175){
if(typeof data73 === "string"){
if(data73.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data73)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid41 = _errs175 === errors;
if(!valid41){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid39 = _errs171 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid38 = _errs166 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data69.port !== undefined && func0.call(data69, "port")){
let data74 = data69.port;
const _errs177 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate25.errors = FAILED;
return false;
}
if(errors === _errs177){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 65535 || isNaN(data74)){
validate25.errors = FAILED;
return false;
}
else {
if(data74 < 1 || isNaN(data74)){
validate25.errors = FAILED;
return false;
}
}
}
}
var valid38 = _errs177 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid34 = _errs163 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data64.podMonitor !== undefined && func0.call(data64, "podMonitor")){
let data75 = data64.podMonitor;
const _errs179 = errors;
if(errors === _errs179){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
const _errs181 = errors;
for(const key34 of Object.keys(data75)){
if(!((key34 === "labels") || (key34 === "interval"))){
validate25.errors = FAILED;
return false;
break;
}
}
if(_errs181 === errors){
if(data75.labels !== undefined && func0.call(data75, "labels")){
let data76 = data75.labels;
const _errs182 = errors;
if(errors === _errs182){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length > 32){
validate25.errors = FAILED;
return false;
}
else {
for(const key35 of Object.keys(data76)){
const _errs184 = errors;
if(typeof key35 === "string"){
if(!pattern22.test(key35)){
const err14 = null;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid43 = _errs184 === errors;
if(!valid43){
const err15 = null;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate25.errors = vErrors;
return false;
break;
}
}
if(valid43){
for(const key36 of Object.keys(data76)){
let data77 = data76[key36];
const _errs186 = errors;
if(errors === _errs186){
if(typeof data77 === "string"){
if(data77.length > 63){
validate25.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data77)){
validate25.errors = FAILED;
return false;
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid44 = _errs186 === errors;
if(!valid44){
break;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid42 = _errs182 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data75.interval !== undefined && func0.call(data75, "interval")){
let data78 = data75.interval;
const _errs188 = errors;
if(errors === _errs188){
if(typeof data78 === "string"){
if(!pattern112.test(data78)){
validate25.errors = FAILED;
return false;
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid42 = _errs188 === errors;
}
else {
var valid42 = true;
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid34 = _errs179 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid2 = _errs149 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.defaults !== undefined && func0.call(data4, "defaults")){
const _errs190 = errors;
if(!(validate21(data4.defaults, {instancePath:instancePath+"/spec/defaults",parentData:data4,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs190 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate25.errors = FAILED;
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const Cluster = validate27;

const pattern117 = new RegExp("^1\\.[0-9]{2}$", "u");
const pattern118 = new RegExp("^[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4})?$", "u");
const pattern126 = new RegExp("^https://[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cluster.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) && (missing0 = "apiVersion")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))){
validate27.errors = FAILED;
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if("cistern.dev/v1alpha1" !== data.apiVersion){
validate27.errors = FAILED;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if("Cluster" !== data.kind){
validate27.errors = FAILED;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate27.errors = FAILED;
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "labels"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 40){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data3)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.labels !== undefined && func0.call(data2, "labels")){
let data4 = data2.labels;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 32){
validate27.errors = FAILED;
return false;
}
else {
for(const key2 of Object.keys(data4)){
const _errs11 = errors;
if(typeof key2 === "string"){
if(!pattern22.test(key2)){
const err0 = null;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err1 = null;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate27.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 of Object.keys(data4)){
let data5 = data4[key3];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 63){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data5)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data6 = data.spec;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.provider === undefined) || (!(func0.call(data6, "provider")))) && (missing2 = "provider")) || (((data6.kubernetesVersion === undefined) || (!(func0.call(data6, "kubernetesVersion")))) && (missing2 = "kubernetesVersion"))){
validate27.errors = FAILED;
return false;
}
else {
const _errs17 = errors;
for(const key4 of Object.keys(data6)){
if(!(((((key4 === "provider") || (key4 === "kubernetesVersion")) || (key4 === "capabilities")) || (key4 === "dns")) || (key4 === "secretBackend"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs17 === errors){
if(data6.provider !== undefined && func0.call(data6, "provider")){
let data7 = data6.provider;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(data7.length > 63){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data7)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.kubernetesVersion !== undefined && func0.call(data6, "kubernetesVersion")){
let data8 = data6.kubernetesVersion;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern117.test(data8)){
validate27.errors = FAILED;
return false;
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.capabilities !== undefined && func0.call(data6, "capabilities")){
let data9 = data6.capabilities;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs24 = errors;
for(const key5 of Object.keys(data9)){
if(!(((key5 === "gatewayAPI") || (key5 === "externalSecrets")) || (key5 === "prometheusOperator"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs24 === errors){
if(data9.gatewayAPI !== undefined && func0.call(data9, "gatewayAPI")){
let data10 = data9.gatewayAPI;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((((data10.version === undefined) || (!(func0.call(data10, "version")))) && (missing3 = "version")) || (((data10.controller === undefined) || (!(func0.call(data10, "controller")))) && (missing3 = "controller"))){
validate27.errors = FAILED;
return false;
}
else {
const _errs27 = errors;
for(const key6 of Object.keys(data10)){
if(!((key6 === "version") || (key6 === "controller"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs27 === errors){
if(data10.version !== undefined && func0.call(data10, "version")){
let data11 = data10.version;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern118.test(data11)){
validate27.errors = FAILED;
return false;
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.controller !== undefined && func0.call(data10, "controller")){
let data12 = data10.controller;
const _errs30 = errors;
if(!(((data12 === "traefik") || (data12 === "envoy-gateway")) || (data12 === "other"))){
validate27.errors = FAILED;
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.externalSecrets !== undefined && func0.call(data9, "externalSecrets")){
let data13 = data9.externalSecrets;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.version === undefined) || (!(func0.call(data13, "version")))) && (missing4 = "version")){
validate27.errors = FAILED;
return false;
}
else {
const _errs33 = errors;
for(const key7 of Object.keys(data13)){
if(!(key7 === "version")){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs33 === errors){
if(data13.version !== undefined && func0.call(data13, "version")){
let data14 = data13.version;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data14 === "string"){
if(!pattern118.test(data14)){
validate27.errors = FAILED;
return false;
}
}
else {
validate27.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.prometheusOperator !== undefined && func0.call(data9, "prometheusOperator")){
let data15 = data9.prometheusOperator;
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if(((data15.version === undefined) || (!(func0.call(data15, "version")))) && (missing5 = "version")){
validate27.errors = FAILED;
return false;
}
else {
const _errs38 = errors;
for(const key8 of Object.keys(data15)){
if(!(key8 === "version")){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs38 === errors){
if(data15.version !== undefined && func0.call(data15, "version")){
let data16 = data15.version;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(!pattern118.test(data16)){
validate27.errors = FAILED;
return false;
}
}
else {
validate27.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.dns !== undefined && func0.call(data6, "dns")){
let data17 = data6.dns;
const _errs41 = errors;
if(errors === _errs41){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs43 = errors;
for(const key9 of Object.keys(data17)){
if(!(((key9 === "pods") || (key9 === "cidrs")) || (key9 === "port"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs43 === errors){
if(data17.pods !== undefined && func0.call(data17, "pods")){
let data18 = data17.pods;
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing6;
if(((data18.namespace === undefined) || (!(func0.call(data18, "namespace")))) && (missing6 = "namespace")){
validate27.errors = FAILED;
return false;
}
else {
const _errs46 = errors;
for(const key10 of Object.keys(data18)){
if(!((key10 === "namespace") || (key10 === "podLabels"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs46 === errors){
if(data18.namespace !== undefined && func0.call(data18, "namespace")){
let data19 = data18.namespace;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(data19.length > 63){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern3.test(data19)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.podLabels !== undefined && func0.call(data18, "podLabels")){
let data20 = data18.podLabels;
const _errs49 = errors;
if(errors === _errs49){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 32){
validate27.errors = FAILED;
return false;
}
else {
for(const key11 of Object.keys(data20)){
const _errs51 = errors;
if(typeof key11 === "string"){
if(!pattern22.test(key11)){
const err2 = null;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid11 = _errs51 === errors;
if(!valid11){
const err3 = null;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate27.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key12 of Object.keys(data20)){
let data21 = data20[key12];
const _errs53 = errors;
if(errors === _errs53){
if(typeof data21 === "string"){
if(data21.length > 63){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern23.test(data21)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid12 = _errs53 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.cidrs !== undefined && func0.call(data17, "cidrs")){
let data22 = data17.cidrs;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data22)){
if(data22.length > 8){
validate27.errors = FAILED;
return false;
}
else {
if(data22.length < 1){
validate27.errors = FAILED;
return false;
}
else {
var valid13 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs57 = errors;
if(errors === _errs57){
if(typeof data23 === "string"){
if(!pattern92.test(data23)){
validate27.errors = FAILED;
return false;
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i1 = data22.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data22[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate27.errors = FAILED;
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid9 = _errs55 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.port !== undefined && func0.call(data17, "port")){
let data24 = data17.port;
const _errs59 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate27.errors = FAILED;
return false;
}
if(errors === _errs59){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 65535 || isNaN(data24)){
validate27.errors = FAILED;
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate27.errors = FAILED;
return false;
}
}
}
}
var valid9 = _errs59 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.secretBackend !== undefined && func0.call(data6, "secretBackend")){
let data25 = data6.secretBackend;
const _errs61 = errors;
if(errors === _errs61){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs63 = errors;
for(const key13 of Object.keys(data25)){
if(!((key13 === "authMount") || (key13 === "issuer"))){
validate27.errors = FAILED;
return false;
break;
}
}
if(_errs63 === errors){
if(data25.authMount !== undefined && func0.call(data25, "authMount")){
let data26 = data25.authMount;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data26 === "string"){
if(data26.length > 253){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern15.test(data26)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid15 = _errs64 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data25.issuer !== undefined && func0.call(data25, "issuer")){
let data27 = data25.issuer;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data27 === "string"){
if(data27.length > 512){
validate27.errors = FAILED;
return false;
}
else {
if(!pattern126.test(data27)){
validate27.errors = FAILED;
return false;
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid4 = _errs61 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate27.errors = FAILED;
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const IntegrationRelease = validate28;

const pattern129 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern130 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="integration-release.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))) && (missing0 = "apiVersion")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))){
validate28.errors = FAILED;
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate28.errors = FAILED;
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if("cistern.dev/v1alpha1" !== data.apiVersion){
validate28.errors = FAILED;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs3 = errors;
if("IntegrationRelease" !== data.kind){
validate28.errors = FAILED;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) || (!(func0.call(data2, "name")))) && (missing1 = "name")){
validate28.errors = FAILED;
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "name")){
validate28.errors = FAILED;
return false;
break;
}
}
if(_errs6 === errors){
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 40){
validate28.errors = FAILED;
return false;
}
else {
if(!pattern20.test(data3)){
validate28.errors = FAILED;
return false;
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
}
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data4 = data.spec;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((((data4.image === undefined) || (!(func0.call(data4, "image")))) && (missing2 = "image")) || (((data4.revision === undefined) || (!(func0.call(data4, "revision")))) && (missing2 = "revision"))){
validate28.errors = FAILED;
return false;
}
else {
const _errs11 = errors;
for(const key2 of Object.keys(data4)){
if(!(((((key2 === "image") || (key2 === "revision")) || (key2 === "state")) || (key2 === "clusters")) || (key2 === "overrides"))){
validate28.errors = FAILED;
return false;
break;
}
}
if(_errs11 === errors){
if(data4.image !== undefined && func0.call(data4, "image")){
let data5 = data4.image;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((data5.digest === undefined) || (!(func0.call(data5, "digest")))) && (missing3 = "digest")){
validate28.errors = FAILED;
return false;
}
else {
const _errs14 = errors;
for(const key3 of Object.keys(data5)){
if(!((key3 === "repository") || (key3 === "digest"))){
validate28.errors = FAILED;
return false;
break;
}
}
if(_errs14 === errors){
if(data5.repository !== undefined && func0.call(data5, "repository")){
let data6 = data5.repository;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(data6.length > 255){
validate28.errors = FAILED;
return false;
}
else {
if(!pattern2.test(data6)){
validate28.errors = FAILED;
return false;
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.digest !== undefined && func0.call(data5, "digest")){
let data7 = data5.digest;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern129.test(data7)){
validate28.errors = FAILED;
return false;
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.revision !== undefined && func0.call(data4, "revision")){
let data8 = data4.revision;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern130.test(data8)){
validate28.errors = FAILED;
return false;
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.state !== undefined && func0.call(data4, "state")){
let data9 = data4.state;
const _errs21 = errors;
if(!((data9 === "started") || (data9 === "stopped"))){
validate28.errors = FAILED;
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.clusters !== undefined && func0.call(data4, "clusters")){
let data10 = data4.clusters;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 256){
validate28.errors = FAILED;
return false;
}
else {
if(data10.length < 1){
validate28.errors = FAILED;
return false;
}
else {
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs24 = errors;
const _errs25 = errors;
let valid5 = false;
let passing0 = null;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if(((data11.name === undefined) || (!(func0.call(data11, "name")))) && (missing4 = "name")){
const err0 = null;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs28 = errors;
for(const key4 of Object.keys(data11)){
if(!((key4 === "name") || (key4 === "overrides"))){
const err1 = null;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data11.name !== undefined && func0.call(data11, "name")){
let data12 = data11.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(data12.length > 40){
const err2 = null;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!pattern20.test(data12)){
const err3 = null;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = null;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.overrides !== undefined && func0.call(data11, "overrides")){
const _errs31 = errors;
if(!(validate21(data11.overrides, {instancePath:instancePath+"/spec/clusters/" + i0+"/overrides",parentData:data11,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err5 = null;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing5;
if(((data11.matchLabels === undefined) || (!(func0.call(data11, "matchLabels")))) && (missing5 = "matchLabels")){
const err6 = null;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs34 = errors;
for(const key5 of Object.keys(data11)){
if(!((key5 === "matchLabels") || (key5 === "overrides"))){
const err7 = null;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs34 === errors){
if(data11.matchLabels !== undefined && func0.call(data11, "matchLabels")){
let data14 = data11.matchLabels;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 32){
const err8 = null;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(Object.keys(data14).length < 1){
const err9 = null;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
for(const key6 of Object.keys(data14)){
const _errs37 = errors;
if(typeof key6 === "string"){
if(!pattern22.test(key6)){
const err10 = null;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid8 = _errs37 === errors;
if(!valid8){
const err11 = null;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(valid8){
for(const key7 of Object.keys(data14)){
let data15 = data14[key7];
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(data15.length > 63){
const err12 = null;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(!pattern23.test(data15)){
const err13 = null;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = null;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
}
}
}
}
else {
const err15 = null;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.overrides !== undefined && func0.call(data11, "overrides")){
const _errs41 = errors;
if(!(validate21(data11.overrides, {instancePath:instancePath+"/spec/clusters/" + i0+"/overrides",parentData:data11,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err16 = null;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err17 = null;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.overrides !== undefined && func0.call(data4, "overrides")){
const _errs42 = errors;
if(!(validate21(data4.overrides, {instancePath:instancePath+"/spec/overrides",parentData:data4,parentDataProperty:"overrides",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate28.errors = FAILED;
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

